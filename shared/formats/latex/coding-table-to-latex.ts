import type { CodingTableDocument, CodingTableLine } from '../coding-table-document.ts';
import { quotationText } from '../quotation.ts';
import { exportWords } from '../words.ts';
import { escapeLatex } from './escape.ts';
import { latexDocument } from './preamble.ts';

/** Shares of the line: two columns of codes, the excerpt, its source, two of counts. Each gives up the gaps beside it. */
const widths = [0.12, 0.14, 0.33, 0.17];
const countWidth = 0.12;
const columnOf = (width: number, alignment: string): string =>
  `>{\\${alignment}\\arraybackslash}p{\\dimexpr${width}\\linewidth-2\\tabcolsep\\relax}`;
const columns = [...widths.map((width) => columnOf(width, 'raggedright')), ...[countWidth, countWidth].map((width) => columnOf(width, 'centering'))].join('');

const row = (cells: readonly string[]): string => `${cells.join(' & ')} \\\\`;

function lineLatex({ first, firstSpan, second, typical, source, codings, transcripts }: CodingTableLine, nothing: string): string {
  const cells = [firstSpan === 0 ? '' : first, second ?? nothing, quotationText(typical), source].map(escapeLatex);
  return row([...cells, String(codings), String(transcripts)]);
}

/** The coding table as three-line tables (booktabs) that may break across pages, in a complete document for XeLaTeX with ctex. */
export function codingTableToLatex({ title, language, parts, note }: CodingTableDocument): string {
  const { tableHead, nothing } = exportWords[language];
  const head = row(
    [tableHead.first, tableHead.second, tableHead.typical, tableHead.source, tableHead.codings, tableHead.transcripts].map(escapeLatex),
  );
  const tables = parts.flatMap(({ caption, lines }) => [
    '{\\small',
    `\\begin{longtable}{@{}${columns}@{}}`,
    `\\caption{${escapeLatex(caption)}}\\\\`,
    '\\toprule',
    head,
    '\\midrule',
    '\\endfirsthead',
    '\\toprule',
    head,
    '\\midrule',
    '\\endhead',
    '\\bottomrule',
    '\\endlastfoot',
    ...lines.map((line) => lineLatex(line, nothing)),
    '\\end{longtable}',
    `\\noindent ${escapeLatex(note)}\\par}`,
    '',
  ]);
  return latexDocument(title, language, tables.join('\n'));
}
