import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';

/** What is at hand in every room: palette, shortcuts, settings. */
export const aroundChapter: Chapter = {
  title: 'palette, shortcuts, settings',
  async play(stage) {
    const { person, names } = stage;
    const { page } = person;
    await person.goTo(person.words.reading);
    await stage.pictureOf('palette', () => page.keyboard.press('Control+k'));
    await stage.pictureOf('palette-initials', async () => {
      await page.keyboard.press('Control+k');
      await stage.dialog.getByRole('combobox').fill(names.palette.initials);
      await expect(page.getByRole('option', { name: names.palette.found }).first()).toBeVisible();
    });
    await stage.pictureOf('shortcuts', () => person.command(names.shortcuts));
    await page.keyboard.press('Control+,');
    for (const [tab, label] of Object.entries(names.settingsTabs)) {
      await stage.dialog.getByRole('tab', { name: label, exact: true }).click();
      await stage.picture(`settings-${tab}`);
    }
    await stage.dismiss();
  },
};
