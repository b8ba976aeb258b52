import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';

/** A dyad's dossier with a memo written into it, and both as Word documents. */
export const dossierChapter: Chapter = {
  title: 'dossier of a dyad, memos',
  async play(stage) {
    const { person, names } = stage;
    const { page, words } = person;
    await person.goTo(names.dossiers);
    await person.button(names.pickFirstDyad).click();
    await stage.dialog.getByRole('combobox').or(stage.dialog.getByRole('searchbox')).first().fill('深 东');
    await expect(page.getByRole('option', { name: new RegExp(words.dyad) }).first()).toBeVisible();
    await stage.picture('dossier-picker');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: words.dyad, level: 2 })).toBeVisible();
    await stage.picture('dossier');
    for (const [name, section] of Object.entries(names.dossierSections)) {
      await page.getByRole('region', { name: section, exact: true }).evaluate((part) => part.scrollIntoView({ block: 'start' }));
      await stage.picture(`dossier-${name}`);
    }

    const memos = page.getByRole('region', { name: names.memos, exact: true }).last();
    await memos.getByRole('button', { name: names.writeMemo }).click();
    await memos.getByRole('textbox', { name: names.memoTitle }).fill(names.memo.title);
    await memos.getByRole('textbox', { name: names.memoBody }).click();
    for (const [index, line] of names.memo.lines.entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(line);
    }
    await stage.picture('dossier-memo');
    await page.keyboard.press('Control+s');
    await expect(memos.getByRole('heading', { name: names.memo.title })).toBeVisible();
    await person.expectSaved();
    await stage.save('dossier-shenzhen-dongguan.docx', () => person.button(names.exportDossier).click());
    // Only a browser without a window makes this file; it shows what the sheet is on paper.
    await page.pdf({ path: await stage.outputs.place(`${stage.language}/dossier-shenzhen-dongguan.pdf`), format: 'A4', preferCSSPageSize: true });

    await person.goTo(names.memos);
    await page.getByRole('heading', { name: names.memo.title }).click();
    await expect(page.getByRole('textbox', { name: names.memoBody })).toBeVisible();
    await stage.picture('memos');
    for (const [format, file] of [['docx', 'memos.docx'], ['markdown', 'memos.md']] as const) {
      await person.button(names.exportMemos).click();
      await stage.save(file, () => page.getByRole('menuitem', { name: words.formats[format] }).click());
    }
  },
};
