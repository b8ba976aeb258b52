import { expect } from '@playwright/test';

import { transcriptsText } from '#renderer/features/transcripts/text.ts';
import { appText } from '#renderer/app/texts/app-text.ts';
import { badFiles, writeBadFiles } from '../bad-files.ts';
import { interviewFiles } from '../interview-files.ts';
import type { Guide } from './guide.ts';

type Key = keyof (typeof transcriptsText)['zh'] & string;

/** A project with nothing in it, and the import from the first screen to the last. */
export async function tourImport(guide: Guide): Promise<void> {
  const { person, page, app, visit, folder } = guide;
  const say = (key: Key, params?: Readonly<Record<string, string | number>>): string => guide.say(transcriptsText, key, params);
  await person.createProject('跨省通办');
  await visit('reading, nothing imported');
  for (const room of [person.words.cities, person.words.excerpts, person.words.matrix, person.words.search, person.words.history]) {
    await person.goTo(room);
    await visit(`${room}, nothing there`);
  }
  await person.goTo(person.words.reading);

  const files = await interviewFiles(folder);
  await page.keyboard.press('Control+i');
  await guide.visitDialog('import');
  await app.answerOpenDialog([files.utf8, files.gb18030, ...(await writeBadFiles(folder, badFiles.slice(0, 3)))]);
  await guide.overlay.getByRole('button', { name: say('import.choose') }).click();
  await expect(guide.overlay.getByRole('button', { name: say('import.do', { count: 2 }) })).toBeVisible();
  await guide.visitDialog('import, files read');
  await guide.overlay.getByRole('row', { name: /^CCC20230101/ }).click();
  await guide.visitDialog('import, a file that cannot be read');
  await guide.overlay.getByRole('row', { name: /^SZG20220713/ }).click();
  await guide.overlay.getByRole('textbox', { name: say('field.recordId') }).fill('SZG2022');
  await guide.visitDialog('import, a record id that is none');
  await guide.overlay.getByRole('button', { name: say('fill.open') }).click();
  await expect(page.getByRole('dialog', { name: say('fill.title') })).toBeVisible();
  await guide.visit('import, fill in for all', `[role=dialog]:has(input)`);
  await guide.escape();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await guide.visitDialog('import, give it up?');
  await guide.escape();
  await guide.overlay.getByRole('textbox', { name: say('field.recordId') }).fill('SZG20220713');
  await guide.overlay.getByRole('button', { name: say('import.do', { count: 2 }) }).click();
  await expect(guide.overlay.getByRole('button', { name: say('import.read') })).toBeVisible();
  await guide.visitDialog('import, done');
  await guide.overlay.getByRole('button', { name: say('import.read') }).click();
  await expect(person.reader).toBeVisible();
  await visit('reading, told what was imported');

  await page.keyboard.press('Control+k');
  await guide.visitDialog('palette');
  await page.keyboard.insertText('qqqq');
  await expect(guide.overlay.getByText(guide.say(appText, 'palette.empty'))).toBeVisible();
  await guide.visitDialog('palette, nothing found');
  await guide.escape();
  await page.keyboard.press('?');
  await guide.visitDialog('shortcuts');
  await guide.escape();
}
