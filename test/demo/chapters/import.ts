import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';

import { interviewFiles } from '../../e2e/interview-files.ts';
import type { Chapter } from '../chapter.ts';

/** Files as they lie in a researcher's folder: three good ones, a copy, one without a record id, and a broken one. */
async function folderOf(scratch: string): Promise<string[]> {
  const { utf8, gb18030, docx } = await interviewFiles(scratch);
  const [copy, notes, broken] = ['深圳访谈（副本）.txt', '补充访谈笔记.md', '录音整理.docx'].map((name) => path.join(scratch, name)) as [string, string, string];
  await copyFile(utf8, copy);
  await writeFile(notes, '# 补充访谈\n\n访谈者：上次说到的专窗，后来呢？\n\n受访者：后来撤了，人调去综合窗口，牌子还挂着。\n');
  await writeFile(broken, (await readFile(docx)).subarray(0, 900));
  return [utf8, gb18030, docx, copy, notes, broken];
}

/** Interviews come in from files of several kinds; each file's fate is told. */
export const importChapter: Chapter = {
  title: 'import: text in two encodings, a Word file, and files with troubles',
  async play(stage) {
    const { app, person, names, scratch } = stage;
    const { page, words } = person;
    const files = await folderOf(scratch);
    await page.getByRole('region', { name: words.transcripts }).getByRole('button', { name: words.importInterviews }).click();
    const dialog = person.dialog(words.importTitle);
    await stage.picture('import-begin');
    await app.answerOpenDialog(files);
    await dialog.getByRole('button', { name: words.chooseFiles }).click();
    for (const fate of [names.missingId, names.duplicate, names.unreadable]) await expect(dialog.getByText(fate, { exact: true })).toBeVisible();
    await stage.picture('import-review');
    await dialog.getByRole('row', { name: /录音整理/ }).click();
    await stage.picture('import-unreadable');
    await dialog.getByRole('button', { name: names.fillAll }).click();
    await stage.picture('import-fill-all');
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: words.importCount(3), exact: true }).click();
    await dialog.getByRole('button', { name: words.startReading }).click();
    await person.expectSaved();
    await stage.picture('imported');
  },
};
