import { HeadingLevel, Paragraph, type TableRow } from 'docx';
import type { CodingTableDocument, CodingTableLine } from '../coding-table-document.ts';
import { quotationText } from '../quotation.ts';
import { exportWords } from '../words.ts';
import { textRuns } from './runs.ts';
import { styleIds } from './styles.ts';
import { tableCell, tableRow, threeLineTable } from './three-line-table.ts';
import { wordFile } from './word-file.ts';

/** Shares of the width: first code, second code, excerpt, source, counts. */
const shares = [0.12, 0.13, 0.34, 0.17, 0.12, 0.12];

/** The coding table as Word tables of three lines, one per codebook. */
export function codingTableToDocx({ title, language, form, parts, note }: CodingTableDocument): Promise<Uint8Array> {
  const { tableHead, nothing } = exportWords[language];
  const isChinese = language === 'zh-CN';
  const head = [tableHead.first, tableHead.second, tableHead.typical, tableHead.source, tableHead.codings, tableHead.transcripts];
  const rowOf = ({ first, firstSpan, second, typical, source, codings, transcripts }: CodingTableLine): TableRow =>
    tableRow([
      // Word continues the merged cell of the row above where a row has none of its own.
      ...(firstSpan === 0 ? [] : [tableCell(first, { isChinese, rowSpan: firstSpan })]),
      tableCell(second ?? nothing, { isChinese }),
      tableCell(quotationText(typical), { isChinese: form === 'zh' }),
      tableCell(source, { isChinese }),
      tableCell(String(codings), { isChinese, isNumber: true }),
      tableCell(String(transcripts), { isChinese, isNumber: true }),
    ]);
  const tables = parts.flatMap(({ caption, lines }) => [
    new Paragraph({ style: styleIds.caption, children: textRuns(caption, isChinese) }),
    threeLineTable(head, lines.map(rowOf), shares, isChinese),
    new Paragraph({ style: styleIds.tableNote, children: textRuns(note, isChinese) }),
  ]);
  const heading = new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title, isChinese) });
  return wordFile(title, [heading, ...tables]);
}
