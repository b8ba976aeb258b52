import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';

/** What the project of the demo is called, in either language: a name is somebody's own. */
export const projectName = '跨省通办调研 2022';

/** An app that was never used before, and a project in it. */
export const startChapter: Chapter = {
  title: 'start: a new project',
  async play(stage) {
    const { person, names } = stage;
    const { words } = person;
    await expect(person.button(words.newProject)).toBeVisible();
    await stage.picture('start');
    await stage.pictureOf('your-name', () => person.button(names.giveYourName).click());
    await stage.pictureOf('new-project', async () => {
      await person.button(words.newProject).click();
      await stage.dialog.getByRole('textbox', { name: words.projectName }).fill(projectName);
      await stage.dialog.getByRole('button', { name: words.elevenProvinces }).click();
    });
    await person.createProject(projectName);
    await stage.picture('empty-project');
  },
};
