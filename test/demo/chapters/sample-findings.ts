import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';

/** What was coded, seen from every side: excerpts, matrix, search, history. */
export const sampleFindingsChapter: Chapter = {
  title: 'sample project: excerpts, matrix, search, history',
  async play(stage) {
    const { person, names } = stage;
    const { page, words } = person;

    await person.goTo(words.excerpts);
    await stage.picture('sample-excerpts');
    const filter = page.getByRole('search', { name: names.filterExcerpts });
    await filter.getByRole('combobox', { name: words.filterCode, exact: true }).fill(names.code.mark);
    await page.getByRole('option', { name: names.code.mark, exact: true }).click();
    await filter.getByRole('combobox', { name: names.level, exact: true }).fill(words.degree);
    await page.getByRole('option', { name: words.degree }).click();
    await stage.picture('sample-excerpts-filtered');
    await stage.pictureOf('sample-export', () => person.button(words.exportExcerpts).click());
    await person.button(names.clearFilters).click();

    await person.goTo(words.matrix);
    for (const [kind, label] of Object.entries(names.columns)) {
      await page.getByRole('radiogroup', { name: names.columnsLabel }).getByText(label, { exact: true }).click();
      await stage.picture(`matrix-${kind}`);
    }

    await person.goTo(words.search);
    await stage.picture('search-begin');
    await page.getByRole('searchbox', { name: names.searchLabel }).fill('窗口');
    await expect(page.getByText(names.searchHits)).toBeVisible();
    await stage.picture('search');
    await page.getByRole('searchbox', { name: names.searchLabel }).fill('高速铁路');
    await expect(page.getByText(names.searchNothing)).toBeVisible();
    await stage.picture('search-nothing');

    await person.goTo(words.history);
    await expect(page.getByText(names.historyCount)).toBeVisible();
    await stage.picture('history');
  },
};
