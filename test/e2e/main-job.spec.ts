import path from 'node:path';
import mammoth from 'mammoth';

import { expect, languages, test } from './app-test.ts';
import { interviewFiles } from './interview-files.ts';
import { Person } from './person.ts';

const passage = '你要是按签了协议、发了新闻的算，省内省外加起来，呃……七十多个吧';
const inner = '省内省外加起来';

for (const language of languages) {
  test(`the main job with the mouse (${language})`, async ({ launch, folder }) => {
    let app = await launch(language);
    let person = new Person(app, language);
    let { words } = person;
    const files = await interviewFiles(folder);

    await test.step('a project with codebooks and cities', async () => {
      await person.createProject('跨省通办');
    });

    await test.step('interviews from a text file, a GB18030 file and a Word file', async () => {
      const dialog = await person.importFiles([files.utf8, files.gb18030, files.docx]);
      await dialog.getByRole('button', { name: words.startReading }).click();
      for (const recordId of ['SZG20220713', 'LMH20220722', 'CJF20220816']) {
        await expect(person.page.getByRole('row', { name: new RegExp(`^${recordId}`) })).toBeVisible();
      }
    });

    await test.step('a passage coded by digit key, another inside it from the tree', async () => {
      await person.openTranscript('SZG20220713');
      await person.selectWords(passage);
      await person.page.keyboard.press('1');
      await expect(person.stripe(words.development)).toBeVisible();
      await person.selectWords(inner);
      await person.page.getByRole('treegrid', { name: words.codes }).getByRole('row', { name: words.vertical, exact: true }).click();
      await expect(person.stripe(words.vertical)).toBeVisible();
      await expect(person.stripe(words.development)).toBeVisible();
      await person.expectSaved();
    });

    await test.step('a note on the coding', async () => {
      await person.stripe(words.vertical).click();
      const note = person.page.getByRole('textbox', { name: words.note });
      await note.fill('数量很多，先记下来。');
      await note.press('Control+Enter');
      await person.expectSaved();
    });

    await test.step('a link to a dyad at a level', async () => {
      await person.reader.focus();
      await person.page.keyboard.press('l');
      const picker = person.dialog(words.linkTitle);
      await picker.getByRole('radio', { name: words.degree }).click({ force: true });
      await picker.getByRole('combobox').fill('深 东');
      await expect(person.page.getByRole('option', { name: new RegExp(words.dyad) }).first()).toBeVisible();
      await person.page.keyboard.press('Enter');
      await person.page.keyboard.press('Control+Enter');
      await expect(picker).toBeHidden();
      await expect(person.page.getByRole('region', { name: words.inspector }).getByText(words.dyad)).toBeVisible();
    });

    await test.step('undo, redo, and everything there after a restart', async () => {
      await person.button(words.undo).click();
      await expect(person.page.getByRole('region', { name: words.inspector }).getByText(words.dyad)).toBeHidden();
      await person.expectSaved();
      await app.close();
      app = await launch(language);
      person = new Person(app, language);
      words = person.words;
      await person.button(words.openProject('跨省通办')).click();
      await expect(person.stripe(words.vertical)).toBeVisible();
      await person.button(words.redo).click();
      await person.stripe(words.vertical).click();
      await expect(person.page.getByRole('region', { name: words.inspector }).getByText(words.dyad)).toBeVisible();
      await expect(person.page.getByRole('textbox', { name: words.note })).toHaveValue('数量很多，先记下来。');
    });

    await test.step('the excerpts, and from one of them back to its place', async () => {
      await person.goTo(words.excerpts);
      await expect(person.page.getByText(words.excerptCount(2, 1))).toBeVisible();
      await person.page.getByRole('row', { name: inner, exact: true }).dblclick();
      await expect(person.page.getByRole('document', { name: words.text('SZG20220713') })).toBeVisible();
    });

    await test.step('the matrix', async () => {
      await person.goTo(words.matrix);
      await expect(person.page.getByRole('columnheader', { name: words.dyad })).toBeVisible();
    });

    await test.step('excerpts to a paper in every format', async () => {
      await person.goTo(words.excerpts);
      const exported = new Map<string, Buffer>();
      for (const [format, extension] of [['docx', 'docx'], ['markdown', 'md'], ['csv', 'csv'], ['latex', 'tex']] as const) {
        const file = path.join(folder, `excerpts.${extension}`);
        await person.button(words.exportExcerpts).click();
        const dialog = person.dialog(words.exportTitle);
        await person.choose(dialog, words.format, words.formats[format]);
        await app.answerSaveDialog(file);
        await dialog.getByRole('button', { name: words.exportAction, exact: true }).click();
        exported.set(extension, await app.savedBytes(file));
        await expect(person.page.getByText(words.exported).last()).toBeVisible();
      }
      const quotation = `“${passage}”${words.source('SZG20220713')}`;
      expect(exported.get('md')?.toString('utf8')).toContain(quotation);
      expect(exported.get('csv')?.toString('utf8')).toContain(passage);
      expect(exported.get('tex')?.toString('utf8')).toContain('\\begin{document}');
      const { value } = await mammoth.extractRawText({ buffer: exported.get('docx') ?? Buffer.alloc(0) });
      expect(value).toContain(quotation);
    });

    await test.step('the coding table', async () => {
      const file = path.join(folder, 'table.docx');
      await person.button(words.exportExcerpts).click();
      const dialog = person.dialog(words.exportTitle);
      await dialog.getByText(words.codingTable).first().click();
      await person.choose(dialog, words.format, words.formats.docx);
      await app.answerSaveDialog(file);
      await dialog.getByRole('button', { name: words.exportAction, exact: true }).click();
      const { value } = await mammoth.extractRawText({ buffer: await app.savedBytes(file) });
      expect(value).toContain(passage);
    });

    await test.step('the whole project to a file, and back as a copy', async () => {
      const file = path.join(folder, 'project.dyadtrace');
      await app.answerSaveDialog(file);
      await person.command(words.exportProject);
      expect((await app.savedBytes(file)).length).toBeGreaterThan(10_000);
      await person.button(words.leave).click();
      await app.answerOpenDialog([file]);
      await person.button(words.openFile).click();
      await person.button(words.keepCopy).click();
      await person.goTo(words.excerpts);
      await expect(person.page.getByText(words.excerptCount(2, 1))).toBeVisible();
    });
  });
}
