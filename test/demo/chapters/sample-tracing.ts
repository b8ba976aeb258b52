import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';
import type { Stage } from '../stage.ts';

const contents = ['process', 'evidence'] as const;
const formats = ['docx', 'tex', 'csv'] as const;

async function exportTable(stage: Stage, content: (typeof contents)[number], format: (typeof formats)[number]): Promise<string> {
  const { person, names } = stage;
  const { tracing } = names;
  const file = `${content === 'process' ? 'process-tracing' : 'evidence'}.${format}`;
  await person.button(tracing.export).click();
  await stage.dialog.getByText(tracing.content[content]).click();
  await stage.dialog.getByText(tracing.format[format]).click();
  if (content === 'process' && format === 'docx') await stage.picture('tracing-export');
  await stage.save(file, () => stage.dialog.getByRole('button', { name: tracing.do, exact: true }).click());
  await expect(stage.dialog.getByRole('radiogroup')).toHaveCount(0);
  return stage.saved(file);
}

/** A traced case part by part, and its tables for a paper. */
export const sampleTracingChapter: Chapter = {
  title: 'sample project: process tracing',
  async play(stage) {
    const { person, names } = stage;
    const { page } = person;
    const { tracing } = names;
    await person.goTo(tracing.room);
    for (const [id, name] of Object.entries(tracing.tabs)) {
      await page.getByRole('tab', { name, exact: true }).click();
      await stage.picture(`tracing-${id}`);
    }
    await page.getByRole('tab', { name: tracing.tabs.ledger, exact: true }).click();
    await stage.pictureOf('tracing-answer', () => person.button(tracing.answer).click());
    await stage.pictureOf('tracing-test', () => person.button(tracing.test).first().click());
    await stage.pictureOf('tracing-prediction', () => person.button(tracing.predict).click());
    await page.getByRole('tab', { name: tracing.tabs.hypotheses, exact: true }).click();
    await stage.pictureOf('tracing-verdict', () => person.button(tracing.verdict).first().click());
    for (const content of contents) for (const format of formats) await exportTable(stage, content, format);
    const table = await readFile(stage.saved('process-tracing.tex'), 'utf8');
    if (!table.includes('文件下来之前，我们两边的窗口其实已经在互相帮着收件了')) throw new Error('the process-tracing table does not quote its passages');
    await page.getByRole('row', { name: tracing.secondCase }).click();
    await page.getByRole('tab', { name: tracing.tabs.summary, exact: true }).click();
    await stage.picture('tracing-second-case');
  },
};
