import { escapeMarkdown } from '../markdown/escape.ts';
import type { CodebookDocument, DocumentRow } from './codebook-document.ts';

/** The deepest heading that Markdown has. */
const deepest = 6;

/** Text in a cell of a GFM table: one line, breaks as <br>. */
const cell = (text: string): string => escapeMarkdown(text).replaceAll('\n', '<br>');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.map(cell).join(' | ')} |`,
  `|${head.map(() => ' --- ').join('|')}|`,
  ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
];
const paragraph = (text: string): string => escapeMarkdown(text).replaceAll('\n', '\\\n');
const listed = (rows: readonly DocumentRow[], colon: string): string[] => rows.map(({ label, text }) => `- **${escapeMarkdown(label)}**${colon}${escapeMarkdown(text).replaceAll('\n', '\\\n  ')}`);

/** A codebook as Markdown (CommonMark with GFM tables): entries as headings of their level, then its revisions and a page to sign. */
export function codebookToMarkdown({ language, title, description, facts, codes, versions, signOff }: CodebookDocument): string {
  const colon = language === 'en' ? ': ' : '：';
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    ...(description.trim() === '' ? [] : [paragraph(description), '']),
    ...listed(facts, colon),
    '',
    ...codes.flatMap(({ level, number, name, rows }) => [`${'#'.repeat(Math.min(level + 1, deepest))} ${number} ${escapeMarkdown(name)}`, '', ...listed(rows, colon), '']),
    `## ${escapeMarkdown(versions.heading)}`,
    '',
    ...(versions.rows.length === 0 ? ['–'] : listed(versions.rows, colon)),
    '',
    `## ${escapeMarkdown(signOff.heading)}`,
    '',
    paragraph(signOff.statement),
    '',
    ...table(signOff.head, signOff.rows),
    '',
  ].join('\n');
}
