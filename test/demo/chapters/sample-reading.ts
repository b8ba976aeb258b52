import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';

/** The sample project: an interview with everything that coding leaves on it. */
export const sampleReadingChapter: Chapter = {
  title: 'sample project: reading, inspector, spotlight, header',
  async play(stage) {
    const { person, names } = stage;
    const { page, words } = person;
    await person.button(words.leave).click();
    await expect(person.button(words.sample)).toBeVisible();
    await stage.picture('projects');
    await person.button(words.sample).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.sampleName);

    await person.openTranscript('SZG20220713');
    await person.selectWords('是企业推着我们走的');
    await person.reader.press('Escape');
    await person.stripe(names.code.external).click();
    await person.reader.focus();
    await expect(page.getByRole('region', { name: words.inspector })).toContainText(names.code.external);
    await page.keyboard.press('d');
    await stage.picture('sample-reading');

    await person.reader.press('Escape');
    await page.getByRole('treegrid', { name: words.codes }).getByRole('row', { name: names.code.vertical, exact: true }).click();
    await stage.picture('sample-one-code');
    await person.reader.press('Escape');
    await person.reader.press('Escape');

    await stage.pictureOf('interview-header', () => person.command(names.editHeader));
    await stage.pictureOf('delete-interview', () => person.command(names.deleteTranscript));
  },
};
