import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';

import type { Chapter } from '../chapter.ts';
import { demoPassages } from '../passages.ts';
import type { Stage } from '../stage.ts';

const formats = [
  ['docx', 'docx'],
  ['markdown', 'md'],
  ['csv', 'csv'],
  ['latex', 'tex'],
] as const;

/** Chooses in the open dialog, exports, and waits until the app says that every passage is as its source has it. */
async function exportAs(stage: Stage, format: (typeof formats)[number][0], file: string): Promise<void> {
  const { person } = stage;
  const { words } = person;
  await person.choose(stage.dialog, words.format, words.formats[format]);
  await stage.save(file, () => stage.dialog.getByRole('button', { name: words.exportAction, exact: true }).click());
  await expect(person.page.getByText(words.exported).last()).toBeVisible();
}

/** Every passage that was coded stands in the paper, quoted with its record id as the language has it. */
async function checkQuotations(file: string, language: Stage['language']): Promise<void> {
  const paper = await readFile(file, 'utf8');
  for (const [recordId, passages] of Object.entries(demoPassages)) {
    for (const { quote } of passages) {
      const inner = quote.replaceAll('“', '‘').replaceAll('”', '’');
      const source = language === 'en' ? ` (${recordId})` : `（${recordId}）`;
      if (!paper.includes(`“${inner}”${source}`)) throw new Error(`${file} does not quote “${quote}” of ${recordId}`);
    }
  }
}

/** The excerpts and the coding table to a paper in every format, the whole project to a colleague. */
export const exportChapter: Chapter = {
  title: 'export: excerpts, coding table, project file',
  async play(stage) {
    const { person } = stage;
    const { words } = person;
    await person.goTo(words.excerpts);
    await stage.picture('excerpts');
    for (const [format, extension] of formats) {
      await person.button(words.exportExcerpts).click();
      if (format === 'docx') await stage.picture('export-excerpts');
      await exportAs(stage, format, `excerpts.${extension}`);
    }
    await checkQuotations(stage.saved('excerpts.md'), stage.language);
    for (const [format, extension] of formats) {
      await person.button(words.exportExcerpts).click();
      await stage.dialog.getByText(words.codingTable).first().click();
      if (format === 'docx') await stage.picture('export-coding-table');
      await exportAs(stage, format, `coding-table.${extension}`);
    }
    await stage.save('project.dyadtrace', () => person.command(words.exportProject));
    await expect(person.page.getByText(words.projectExported)).toBeVisible();
  },
};
