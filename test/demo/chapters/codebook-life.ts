import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';

const formats = ['docx', 'md', 'csv', 'qdc'] as const;

/** A codebook over time: examples, a kept revision, a changed meaning, the comparison, the walk through older codings, and files. */
export const codebookLifeChapter: Chapter = {
  title: 'sample project: the life of a codebook',
  async play(stage) {
    const { person, names } = stage;
    const { page, words } = person;
    const life = names.codebookLife;
    const menu = async (item: string) => {
      await person.button(names.codebookMenu(names.codebook.forces)).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await person.goTo(words.codebooks);
    await page.getByRole('grid', { name: names.codebookList }).getByText(names.codebook.forces, { exact: true }).click();
    await page.getByRole('treegrid', { name: names.codeTree(names.codebook.forces) }).getByRole('row', { name: names.code.vertical, exact: true }).click();

    await page.getByRole('tab', { name: life.tabs.examples }).click();
    await person.button(life.pick).click();
    await stage.dialog.getByRole('row').first().click();
    await stage.picture('pick-example');
    await stage.dialog.getByRole('button', { name: life.use }).click();
    await person.button(life.save).click();
    await stage.picture('entry-examples');
    await page.getByRole('tab', { name: life.tabs.neighbours }).click();
    await stage.picture('entry-boundaries');

    await menu(life.versions);
    await stage.dialog.getByRole('textbox', { name: life.versionName }).fill('送审稿');
    await page.keyboard.press('Enter');
    await expect(stage.dialog.getByRole('status')).toBeVisible();
    await stage.dismiss();

    await page.getByRole('tab').first().click();
    const brief = page.getByRole('textbox', { name: life.brief });
    await brief.fill(`${await brief.inputValue()}只计来自上级政府的要求与考核。`);
    await person.button(life.save).click();
    await stage.dialog.getByText(life.meaning, { exact: true }).click();
    await stage.dialog.getByRole('textbox', { name: life.reason }).fill('与“横向压力”划清界限');
    await stage.picture('save-entry');
    await stage.dialog.getByRole('button', { name: life.save }).click();

    await menu(life.versions);
    await expect(stage.dialog.locator('ins').first()).toBeVisible();
    await stage.picture('compare-revisions');
    await stage.dismiss();

    await person.button(life.checkAgain).click();
    await stage.picture('check-again');
    await stage.dialog.getByRole('row').first().click();
    // Every one of them still fits; a confirmed one leaves the list, so that the next Enter is for the next.
    while ((await stage.dialog.getByRole('row').count()) > 0) {
      const left = await stage.dialog.getByRole('status').textContent();
      await page.keyboard.press('Enter');
      await expect(stage.dialog.getByRole('status')).not.toHaveText(left ?? '');
      if ((await stage.dialog.getByText(life.checked).count()) === 0 && (await page.locator('[role=dialog] [role=row]:focus').count()) === 0) await stage.dialog.getByRole('row').first().click();
    }
    await stage.dismiss();

    for (const format of formats) {
      await menu(life.export);
      await stage.dialog.getByText(life.formats[format]).click();
      if (format === 'qdc') await stage.picture('export-codebook');
      await stage.save(`forces-codebook.${format}`, () => stage.dialog.getByRole('button', { name: life.saveFile }).click());
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await stage.pictureOf('print-codebook', () => menu(life.print));
  },
};
