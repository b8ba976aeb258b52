import type { CodingTableDocument } from '../coding-table-document.ts';
import { quotationText } from '../quotation.ts';
import { exportWords } from '../words.ts';
import { escapeMarkdown } from './escape.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const cell = (text: string): string => escapeMarkdown(text).replaceAll('\n', '<br>');

/** The coding table as GFM tables, one per codebook. */
export function codingTableToMarkdown({ title, language, parts, note }: CodingTableDocument): string {
  const { tableHead, nothing } = exportWords[language];
  const head = [tableHead.first, tableHead.second, tableHead.typical, tableHead.source, tableHead.codings, tableHead.transcripts];
  const tables = parts.flatMap(({ caption, lines }) => [
    `## ${cell(caption)}`,
    '',
    row(head.map(cell)),
    row(['---', '---', '---', '---', '---:', '---:']),
    ...lines.map((line) =>
      row([
        cell(line.firstSpan === 0 ? '' : line.first),
        cell(line.second ?? nothing),
        cell(quotationText(line.typical)),
        cell(line.source),
        String(line.codings),
        String(line.transcripts),
      ]),
    ),
    '',
    escapeMarkdown(note),
    '',
  ]);
  return [`# ${cell(title)}`, '', ...tables].join('\n');
}
