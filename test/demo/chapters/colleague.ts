import path from 'node:path';
import { expect } from '@playwright/test';

import { launchBrowserApp } from '../../desktop/launch-browser-app.ts';
import { Person } from '../../e2e/person.ts';
import type { Chapter } from '../chapter.ts';
import type { Stage } from '../stage.ts';
import { projectName } from './start.ts';

/** A second window shows the project and changes nothing. */
async function secondWindow(stage: Stage): Promise<void> {
  const { app, person } = stage;
  const { words } = person;
  const second = await app.page.context().newPage();
  await second.goto(app.page.url());
  await second.getByRole('button', { name: words.openProject(words.sampleName), exact: true }).click();
  await expect(second.getByText(words.readOnly)).toBeVisible();
  await stage.picture('second-window', second);
  await second.close();
}

/** The file goes to a colleague's machine, who adds a layer of their own. */
async function onAnotherMachine(stage: Stage): Promise<void> {
  const { language, names, scratch } = stage;
  const app = await launchBrowserApp({ userDataDir: path.join(scratch, 'colleague'), locale: language });
  try {
    await app.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const colleague = new Person(app, language);
    const { words } = colleague;
    await app.answerOpenDialog([stage.saved('project.dyadtrace')]);
    await colleague.button(words.openFile).click();
    const dialog = colleague.dialog(new RegExp(projectName));
    await dialog.getByText(names.newCoder).click();
    await dialog.getByRole('textbox', { name: words.yourName }).fill('李明');
    await stage.picture('introduction', app.page);
    await dialog.getByRole('button', { name: names.openProjectNow, exact: true }).click();
    await expect(app.page.getByRole('heading', { name: projectName, level: 1 })).toBeVisible();
    await colleague.openTranscript('LMH20220722');
    await expect(colleague.page.getByRole('button', { name: names.showOthers, pressed: true })).toBeVisible();
    await colleague.selectWords('前前后后十一个电话');
    await colleague.reader.press('Escape');
    await colleague.stripe(names.code.cost).click();
    await colleague.reader.focus();
    await stage.picture('layer-of-another', app.page);
  } finally {
    await app.close();
  }
}

/** Projects as files: on this machine twice, in two windows, and on a colleague's machine. */
export const colleagueChapter: Chapter = {
  title: 'colleagues: second window, project file, another coder',
  async play(stage) {
    const { app, person, names } = stage;
    const { page, words } = person;
    await secondWindow(stage);
    await person.button(words.leave).click();
    await app.answerOpenDialog([stage.saved('project.dyadtrace')]);
    await stage.pictureOf('here-already', () => person.button(words.openFile).click());
    await stage.pictureOf('delete-project', async () => {
      await person.button(names.more(projectName)).click();
      await stage.picture('project-menu');
      await page.getByRole('menuitem', { name: names.deleteProject }).click();
    });
    await onAnotherMachine(stage);
  },
};
