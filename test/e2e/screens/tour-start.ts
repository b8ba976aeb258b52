import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';

import { startText } from '#renderer/features/start/text.ts';
import { strangersProjectFile } from '../project-files.ts';
import type { Guide } from './guide.ts';

/** What there is before a project is open, and what is asked on the way into one. */
export async function tourStart(guide: Guide): Promise<void> {
  const { person, page, app, visit } = guide;
  const say = (key: keyof (typeof startText)['zh'] & string, params?: Record<string, string>): string => guide.say(startText, key, params);

  await expect(person.button(person.words.newProject)).toBeVisible();
  await visit('start, nothing there');
  await person.button(person.words.newProject).click();
  await guide.visitDialog('new project');
  await guide.overlay.getByRole('button', { name: say('create.action') }).click();
  await expect(guide.overlay.getByText(say('create.nameMissing'))).toBeVisible();
  await guide.visitDialog('new project, not filled in');
  await guide.escape();

  await person.button(say('person.set')).click();
  await guide.visitDialog('who is at work');
  await guide.overlay.getByRole('textbox', { name: say('person.name') }).fill('陈晓');
  await guide.overlay.getByRole('button', { name: say('person.save') }).click();

  const file = path.join(guide.folder, 'from-a-colleague.dyadtrace');
  await writeFile(file, await strangersProjectFile(guide.language));
  const open = async (): Promise<void> => {
    await app.answerOpenDialog([file]);
    await person.button(person.words.openFile).click();
  };
  await open();
  await guide.visitDialog('who is it, in a colleague’s project');
  await guide.overlay.getByRole('button', { name: say('introduction.action') }).click();
  await expect(page.getByRole('main')).toHaveAttribute('id', 'main');
  await person.button(person.words.leave).click();
  await expect(person.button(person.words.openProject(person.words.sampleName))).toBeVisible();
  await visit('start, with a project');
  await person.button(say('list.more', { name: person.words.sampleName })).click();
  await guide.visitMenu('what can be done with a project');
  await guide.chooseInMenu(say('list.delete'));
  await guide.visitDialog('delete a project');
  await guide.escape();
  await open();
  await guide.visitDialog('a project that is here already');
  await guide.escape();
}
