import type { MatrixView } from './matrix-view.ts';
import type { ShownRow } from './matrix-rows.ts';

/** A cell that a spreadsheet takes as words: no tab or line break, and no formula. */
function plain(text: string): string {
  const line = text.replaceAll(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

/** The table as text with tabs between cells, as spreadsheets paste it. */
export function tabSeparated(head: readonly string[], rows: readonly ShownRow[], measure: MatrixView['measure']): string {
  const lines = rows.map(({ name, depth, cells, total }) => [
    `${'　'.repeat(depth)}${plain(name)}`,
    ...[...cells, total].map((cell) => String(cell[measure])),
  ]);
  return [head.map(plain), ...lines].map((cells) => cells.join('\t')).join('\n');
}
