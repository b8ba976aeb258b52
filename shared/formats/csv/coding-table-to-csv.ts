import type { CodingTableDocument } from '../coding-table-document.ts';
import { quotationText } from '../quotation.ts';
import { exportWords } from '../words.ts';
import { byteOrderMark, csvLines } from './csv-text.ts';
import { guardRow } from './guard.ts';

/** The coding table as CSV, with the codebook in a column of its own and the first-level code in every row. */
export function codingTableToCsv({ language, parts }: CodingTableDocument): string {
  const { tableHead: head, csvColumns } = exportWords[language];
  const titles = [csvColumns.codebook, head.first, head.second, head.typical, head.source, head.codings, head.transcripts];
  const rows = parts.flatMap(({ caption, lines }) =>
    lines.map((line) => {
      const cells = [caption, line.first, line.second ?? '', quotationText(line.typical), line.source, line.codings, line.transcripts];
      return guardRow(cells).cells;
    }),
  );
  return byteOrderMark + csvLines([titles, ...rows]);
}
