import type { RichBlock } from '#shared/text/rich-text.ts';

import type { MemoDocument } from '../memo-document.ts';
import { escapeMarkdown } from './escape.ts';
import { writeRichText } from './write-rich-text.ts';

const line = (text: string): string => escapeMarkdown(text.replaceAll(/\s+/g, ' '));

/** Headings of a memo stand under its own: as bold paragraphs, since Markdown has no levels left that documents use. */
const asParagraph = (block: RichBlock): RichBlock =>
  block.kind === 'heading' ? { kind: 'paragraph', runs: block.runs.map((run) => ({ ...run, bold: true })) } : block;

/** All memos as one Markdown file. */
export function memosToMarkdown({ title, counts, groups }: MemoDocument): string {
  const parts = groups.flatMap(({ heading, memos }) => [
    `## ${line(heading)}`,
    ...memos.flatMap((memo) => [`### ${line(memo.title)}`, `*${line(memo.by)}*`, ...(memo.body.length === 0 ? [] : [writeRichText(memo.body.map(asParagraph))])]),
  ]);
  return `${[`# ${line(title)}`, line(counts), ...parts].join('\n\n')}\n`;
}
