import type { MatrixDocument } from '../matrix-document.ts';
import { byteOrderMark, csvLines } from './csv-text.ts';
import { guardRow } from './guard.ts';

/** The cross table as CSV, each code with its path, so that a row says by itself what it counts. */
export function matrixToCsv({ rowHead, columns, totalHead, lines }: MatrixDocument): string {
  const rows = lines.map(({ path, counts, total }) => [path.join(' › '), ...counts, total]);
  return byteOrderMark + csvLines([[rowHead, ...columns, totalHead], ...rows].map((cells) => guardRow(cells).cells));
}
