import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';

/** The same in the dark, as the system asks for it. */
export const darkChapter: Chapter = {
  title: 'dark',
  async play(stage) {
    const { person, names } = stage;
    const { page, words } = person;
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await stage.picture('dark-start');
    await person.button(words.sample).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.sampleName);
    await person.goTo(words.reading);
    await person.openTranscript('SZG20220713');
    await person.selectWords('是企业推着我们走的');
    await person.reader.press('Escape');
    await person.stripe(names.code.external).click();
    await person.reader.focus();
    await stage.picture('dark-reading');
    for (const room of ['codebooks', 'cities', 'excerpts', 'matrix', 'search', 'history'] as const) {
      await person.goTo(words[room]);
      await stage.picture(`dark-${room}`);
    }
    await stage.pictureOf('dark-palette', () => page.keyboard.press('Control+k'));
    await stage.pictureOf('dark-settings', () => page.keyboard.press('Control+,'));
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  },
};
