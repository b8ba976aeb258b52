import type { PlainTable, PlainTableDocument } from '../plain-table.ts';
import { escapeLatex } from './escape.ts';
import { latexDocument } from './preamble.ts';

/** A column of its share of the line, less the gaps beside it. */
const columnOf = (share: number): string => `>{\\raggedright\\arraybackslash}p{\\dimexpr${share}\\linewidth-2\\tabcolsep\\relax}`;

const row = (cells: readonly string[]): string => `${cells.map(escapeLatex).join(' & ')} \\\\`;

function tableLines({ caption, columns, rows, note }: PlainTable): string[] {
  const head = ['\\toprule', row(columns.map(({ head: title }) => title)), '\\midrule'];
  return [
    '{\\small',
    `\\begin{longtable}{@{}${columns.map(({ share }) => columnOf(share)).join('')}@{}}`,
    `\\caption{${escapeLatex(caption)}}\\\\`,
    ...head,
    '\\endfirsthead',
    ...head,
    '\\endhead',
    '\\bottomrule',
    '\\endlastfoot',
    ...rows.map(row),
    '\\end{longtable}',
    ...(note === '' ? ['\\par}'] : [`\\noindent ${escapeLatex(note)}\\par}`]),
    '',
  ];
}

/** The tables as three-line tables (booktabs) that may break across pages, in a complete document for XeLaTeX with ctex. */
export function plainTablesToLatex({ title, language, tables }: PlainTableDocument): string {
  return latexDocument(title, language, tables.flatMap(tableLines).join('\n'));
}
