import path from 'node:path';
import { expect, type Page } from '@playwright/test';

import { launchBrowserApp } from '../../desktop/launch-browser-app.ts';
import { Person } from '../../e2e/person.ts';
import type { Chapter } from '../chapter.ts';
import type { Stage } from '../stage.ts';

const part = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** The researcher submits the codebook, draws a sample and writes the file that goes out. */
async function send(stage: Stage): Promise<void> {
  const { person } = stage;
  const { page } = person;
  const said = stage.names.review;
  await person.goTo(said.room);
  await person.button(said.submitAll).click();
  await page.getByRole('row', { name: new RegExp(`^${said.entry}`) }).first().click();
  await stage.picture('review-entries');
  await person.button(said.draw).click();
  await page.getByRole('textbox', { name: said.perCode }).fill('2');
  await stage.picture('review-sample');
  await page.getByRole('dialog').getByRole('button', { name: said.drawNow, exact: true }).click();
  await person.button(said.send).click();
  await expect(page.getByRole('region', { name: said.leaves })).toContainText(said.nothingElse);
  await stage.picture('review-send');
  await stage.save('forces-out.dyadreview', () => person.button(said.write).click());
}

/** On the supervisor's machine: judge, propose, approve, sign, send back. */
async function review(stage: Stage): Promise<void> {
  const { language, scratch } = stage;
  const said = stage.names.review;
  const app = await launchBrowserApp({ userDataDir: path.join(scratch, 'supervisor'), locale: language });
  try {
    const { page } = app;
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const supervisor = new Person(app, language);
    const { words } = supervisor;
    await app.answerOpenDialog([stage.saved('forces-out.dyadreview')]);
    await supervisor.button(words.openFile).click();
    await page.getByRole('dialog').getByRole('textbox', { name: words.yourName }).fill(said.supervisor);
    await page.getByRole('dialog').getByRole('button', { name: stage.names.openProjectNow, exact: true }).click();
    await part(page, said.parts.sample).click({ force: true });
    for (const key of ['1', '1', '1', '2', 'ArrowRight', '1']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('banner').getByRole('status')).toHaveText(words.saved);
    }
    await stage.picture('review-sample-walk', page);
    await part(page, said.parts.entries).click({ force: true });
    await page.getByRole('row', { name: new RegExp(`^${said.entry}`) }).first().click();
    await supervisor.button(said.remark).click();
    await page.getByRole('textbox', { name: said.remarkText, exact: true }).fill(said.says);
    await page.getByText(said.propose).click();
    await page.getByRole('textbox', { name: said.wordingField }).fill(said.wording);
    await supervisor.button(said.post).click();
    await stage.picture('review-supervisor', page);
    await supervisor.button(said.approveAll).click();
    await part(page, said.parts.signOff).click({ force: true });
    await supervisor.button(said.sign).click();
    await stage.picture('review-sign-off', page);
    await page.getByRole('dialog').getByRole('button', { name: said.signNow, exact: true }).click();
    await stage.picture('review-signed', page);
    const back = await stage.outputs.place(path.posix.join(language, 'forces-back.dyadreview'));
    await app.answerSaveDialog(back);
    await supervisor.button(said.back).click();
    await app.savedBytes(back);
  } finally {
    await app.close();
  }
}

/** A codebook goes to the supervisor as a file, is reviewed and signed there, and comes back. */
export const reviewChapter: Chapter = {
  title: 'review: out to the supervisor, back signed, merged',
  async play(stage) {
    const { app, person } = stage;
    const said = stage.names.review;
    await send(stage);
    await review(stage);
    await app.answerOpenDialog([stage.saved('forces-back.dyadreview')]);
    await person.button(said.openReturned).click();
    await expect(stage.dialog).toContainText(said.says);
    await stage.picture('review-merge');
    await stage.dialog.getByRole('button', { name: said.merge, exact: true }).click();
    await expect(person.page.getByRole('dialog')).toHaveCount(0);
    await part(person.page, said.parts.entries).click({ force: true });
    await stage.picture('review-merged');
  },
};
