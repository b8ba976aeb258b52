import type { PlainTableDocument } from '../plain-table.ts';
import { byteOrderMark, csvLines } from './csv-text.ts';
import { guardRow } from './guard.ts';

/** The tables as CSV (UTF-8 with a byte order mark, CRLF), one under the other, a blank line between; no cell starts a formula. */
export function plainTablesToCsv({ tables }: PlainTableDocument): string {
  const blocks = tables.map(({ columns, rows }) => csvLines([columns.map(({ head }) => head), ...rows].map((cells) => guardRow(cells).cells)));
  return byteOrderMark + blocks.join('\r\n');
}
