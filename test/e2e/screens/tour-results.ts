import { expect } from '@playwright/test';

import { exportText } from '#renderer/features/export/text.ts';
import { excerptsText } from '#renderer/features/excerpts/text.ts';
import { matrixText } from '#renderer/features/matrix/text.ts';
import { searchText } from '#renderer/features/search/text.ts';
import { settingsText } from '#renderer/features/settings/text.ts';
import type { Guide } from './guide.ts';

/** Excerpts, export, matrix, search, history. */
export async function tourResults(guide: Guide): Promise<void> {
  const { person, page, visit } = guide;
  const { words } = person;
  await person.openSample();
  await person.goTo(words.excerpts);
  await expect(page.getByRole('grid', { name: guide.say(excerptsText, 'list.label') }).getByRole('row').first()).toBeVisible();
  await visit('excerpts');
  await page.getByRole('combobox', { name: guide.say(excerptsText, 'filter.code'), exact: true }).fill(words.vertical);
  await page.getByRole('option', { name: new RegExp(words.vertical) }).first().waitFor();
  await guide.visit('excerpts, a code being chosen', '[role=listbox]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await visit('excerpts of a code');
  await page.getByRole('searchbox').fill('qqqq');
  await expect(page.getByText(guide.say(excerptsText, 'list.noMatch.title'))).toBeVisible();
  await visit('excerpts, none fits');
  await person.button(guide.say(excerptsText, 'filter.clear')).click();

  await person.button(words.exportExcerpts).click();
  await guide.visitDialog('export of excerpts');
  await guide.overlay.getByRole('radio', { name: new RegExp(guide.say(exportText, 'content.codingTable')) }).check({ force: true });
  await guide.visitDialog('export of the coding table');
  await guide.escape();

  await person.goTo(words.matrix);
  for (const columns of ['dyad', 'level', 'city', 'transcript'] as const) {
    await page.getByRole('radiogroup', { name: guide.say(matrixText, 'columns.label') }).getByRole('radio', { name: guide.say(matrixText, `columns.${columns}`), exact: true }).click();
    await visit(`matrix by ${columns}`);
  }

  await person.goTo(words.search);
  await visit('search');
  await page.getByRole('searchbox').fill('协议');
  await expect(page.getByRole('grid', { name: guide.say(searchText, 'results.label') }).getByRole('row').first()).toBeVisible();
  await visit('search, found');
  await page.getByRole('searchbox').fill('qqqq');
  await expect(page.getByText(guide.say(searchText, 'empty.nothing.title', { query: 'qqqq' }))).toBeVisible();
  await visit('search, nothing found');

  await person.goTo(words.history);
  await expect(page.getByRole('grid', { name: words.history }).getByRole('row').first()).toBeVisible();
  await visit('history');
}

/** Every tab of the settings. */
export async function tourSettings(guide: Guide): Promise<void> {
  const { person, page } = guide;
  await person.openSample();
  await page.keyboard.press('Control+,');
  for (const tab of ['coders', 'project', 'appearance', 'backups', 'about'] as const) {
    await page.getByRole('tab', { name: guide.say(settingsText, `tab.${tab}`), exact: true }).click();
    await guide.visitDialog(`settings, ${tab}`);
  }
  await page.getByRole('tab', { name: guide.say(settingsText, 'tab.coders'), exact: true }).click();
  await person.button(guide.say(settingsText, 'coders.add')).click();
  await person.button(guide.say(settingsText, 'save')).click();
  await guide.visitDialog('settings, a coder without a name');
}
