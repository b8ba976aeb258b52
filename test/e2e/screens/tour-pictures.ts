import { expect } from '@playwright/test';

import { dossierText } from '#renderer/features/dossier/text.ts';
import { picturesText } from '#renderer/features/pictures/text.ts';
import type { Guide } from './guide.ts';

/** Pictures and the dossier of a dyad. */
export async function tourPictures(guide: Guide): Promise<void> {
  const { person, page, visit } = guide;
  await person.openSample();
  await person.goTo(guide.say(picturesText, 'room.name'));
  for (const picture of ['matrix', 'network', 'degrees', 'breadth', 'levels'] as const) {
    await page.getByRole('radio', { name: guide.say(picturesText, `picture.${picture}`), exact: true }).click();
    await expect(page.locator('[data-chart]')).toBeVisible();
    await visit(`picture: ${picture}`);
  }
  await page.getByRole('radio', { name: guide.say(picturesText, 'view.table'), exact: true }).click();
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible();
  await visit('a picture as its table');
  await person.button(guide.say(picturesText, 'save.button')).click();
  await guide.visitMenu('a picture to be saved');
  await guide.escape();

  await person.goTo(guide.say(dossierText, 'room.name'));
  await visit('no dossier yet');
  await person.button(guide.say(dossierText, 'pick.first')).click();
  await page.keyboard.insertText('深 东');
  await expect(page.getByRole('option').first()).toBeVisible();
  await guide.visitDialog('a dyad being found');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toBeVisible();
  await visit('dossier of a dyad');
}
