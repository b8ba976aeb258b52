import path from 'node:path';
import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';

import { expect, languages, test } from './app-test.ts';
import { Hands, watchPointer } from './hands.ts';
import { Person } from './person.ts';

/** What is on the screen of dossiers and memos, written out again: a wrong word there must fail here. */
const wordsOf = {
  'zh-CN': {
    pick: '选择城市对…', section: '备忘录', write: '写备忘录', title: '标题', body: '正文', saved: /引文均与原文逐字相符/, agreements: '合作协议', passages: '关联引文',
    exportDossier: '导出 Word 文档…', sheet: '城市对档案', balance: '作用力对比',
  },
  en: {
    pick: 'Choose a dyad…', section: 'Memos', write: 'Write a memo', title: 'Title', body: 'Text', saved: /the same as (its|their) sources?, character by character/, agreements: 'Agreements', passages: 'Linked passages',
    exportDossier: 'Export as a Word document…', sheet: 'Dossier of a dyad', balance: 'Balance of forces',
  },
} as const;

/** Runs in the page: whether a draft that holds `words` is in the project's database. */
async function isDraftOnDisk(words: string): Promise<boolean> {
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('dyadtrace-project-')) continue;
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error(name));
      });
    const database = await done(indexedDB.open(name));
    try {
      if (JSON.stringify(await done(database.transaction('views').objectStore('views').getAll())).includes(words)) return true;
    } finally {
      database.close();
    }
  }
  return false;
}

for (const language of languages) {
  test(`a memo in the dossier of a dyad, by keyboard alone, and the dossier as a Word document (${language})`, async ({ launch, folder }) => {
    let app = await launch(language);
    let person = new Person(app, language);
    let hands = new Hands(app.page);
    const names = wordsOf[language];
    const pointerDowns = await watchPointer(app.page);

    const { words } = person;
    await test.step('the sample project', async () => {
      await hands.push(person.button(words.sample));
      await hands.tabTo(person.page.getByRole('dialog').getByRole('textbox', { name: words.nameField }));
      await hands.type('陈晓');
      await hands.press('Enter');
      await expect(person.page.getByRole('heading', { level: 1 })).toHaveText(words.sampleName);
    });

    await test.step('two cities typed, and their dossier', async () => {
      await hands.press('Control+Shift+d');
      await expect(person.page.getByRole('dialog').getByRole('searchbox').or(person.page.getByRole('dialog').getByRole('combobox')).first()).toBeFocused();
      await hands.type('深 东');
      await expect(person.page.getByRole('option', { name: new RegExp(words.dyad) }).first()).toBeVisible();
      await hands.press('Enter');
      await expect(person.page.getByRole('heading', { name: words.dyad, level: 2 })).toBeVisible();
      await expect(person.page.getByRole('region', { name: names.agreements }).getByRole('row').nth(1)).toBeVisible();
      await expect(person.page.getByRole('region', { name: names.balance }).getByRole('img')).toBeVisible();
    });

    await test.step('as wide as the paper when it is printed', async () => {
      // A4 between the margins of the sheet, at 96 dots to the inch: wider, and the browser would shrink the print.
      await person.page.setViewportSize({ width: 673, height: 1000 });
      await person.page.emulateMedia({ media: 'print' });
      expect(await person.page.evaluate(() => document.documentElement.scrollWidth)).toBe(673);
      await person.page.emulateMedia({ media: 'screen' });
      await person.page.setViewportSize({ width: 1280, height: 800 });
    });

    await test.step('a memo begun, kept over a restart, and saved', async () => {
      const section = person.page.getByRole('article').getByRole('region', { name: names.section, exact: true });
      await section.getByRole('button', { name: names.write }).focus();
      await hands.press('Enter');
      await expect(section.getByRole('textbox', { name: names.title })).toBeFocused();
      await hands.type('下一步');
      await hands.tabTo(section.getByRole('textbox', { name: names.body }));
      await person.page.keyboard.type('# 为何停下');
      await hands.press('Enter');
      await person.page.keyboard.type('- 看协议');
      await expect(section.getByRole('textbox', { name: names.body }).getByRole('listitem')).toHaveText('看协议');
      expect(await pointerDowns()).toBe(0);
      // Written as it is typed, but a browser that closes waits for nobody.
      await person.page.waitForFunction(isDraftOnDisk, '看协议');
      await app.close();
      app = await launch(language);
      person = new Person(app, language);
      hands = new Hands(app.page);
      await hands.push(person.button(words.openProject(words.sampleName)));
      const again = person.page.getByRole('article').getByRole('region', { name: names.section, exact: true });
      await expect(again.getByRole('textbox', { name: names.title })).toHaveValue('下一步');
      await expect(again.getByRole('textbox', { name: names.body }).getByRole('listitem')).toHaveText('看协议');
      await again.getByRole('textbox', { name: names.body }).focus();
      await hands.press('Control+s');
      await expect(again.getByRole('heading', { name: '下一步' })).toBeVisible();
      await expect(again.getByRole('button', { name: names.write })).toBeFocused();
      await person.expectSaved();
    });

    await test.step('the dossier as a Word document, with the memo and the passages', async () => {
      const file = path.join(folder, 'dossier.docx');
      await app.answerSaveDialog(file);
      const exporting = person.button(names.exportDossier);
      await hands.tabTo(person.page.getByRole('toolbar', { name: names.sheet }), 'Shift+Tab');
      for (let step = 0; step < 2; step += 1) await hands.press('ArrowRight');
      await expect(exporting).toBeFocused();
      await hands.press('Enter');
      const { value } = await mammoth.convertToHtml({ buffer: await app.savedBytes(file) });
      await expect(person.page.getByText(names.saved).last()).toBeVisible();
      expect(value).toContain('<h2>下一步</h2>');
      expect(value).toContain('<ul><li>看协议</li></ul>');
      const quotations = [...value.matchAll(/“([^”]+)” ?[（(]([A-Z]+\d{8})[）)]/g)];
      expect(quotations.length).toBeGreaterThan(0);
      for (const [, quote = '', recordId = ''] of quotations) {
        const text = await readFile(path.resolve(import.meta.dirname, `../../shared/sample/interviews/${recordId}.txt`), 'utf8');
        expect(text).toContain(quote.replaceAll('<br />', '\n').replaceAll('‘', '“').replaceAll('’', '”'));
      }
    });

    await test.step('a passage leads to its place', async () => {
      const passage = person.page.getByRole('region', { name: names.passages }).getByRole('listitem').first().getByRole('button');
      await passage.focus();
      await hands.press('Enter');
      await expect(person.reader).toBeVisible();
      await expect(person.page.getByRole('region', { name: words.inspector }).getByText(words.dyad).first()).toBeVisible();
    });
  });
}
