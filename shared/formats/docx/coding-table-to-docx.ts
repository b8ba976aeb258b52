import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { CodingTableDocument, CodingTableLine } from '../coding-table-document.ts';
import { quotationText } from '../quotation.ts';
import { exportWords } from '../words.ts';
import { textRuns } from './runs.ts';
import { styleIds } from './styles.ts';
import { textWidth, wordFile } from './word-file.ts';

/** Rules of a three-line table (三线表), in eighths of a point: 1.5 pt above and below, 0.75 pt under the head, no others. */
const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Shares of the width: first code, second code, excerpt, source, counts. */
const shares = [0.12, 0.13, 0.34, 0.17, 0.12, 0.12];
const widths = shares.map((share) => Math.round(textWidth * share));

interface CellOptions {
  readonly isChinese: boolean;
  readonly isHead?: boolean;
  readonly isNumber?: boolean;
  readonly rowSpan?: number;
}

function cell(text: string, { isChinese, isHead = false, isNumber = false, rowSpan = 1 }: CellOptions): TableCell {
  return new TableCell({
    rowSpan,
    verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(isHead && { borders: { bottom: thin } }),
    children: [
      new Paragraph({
        style: styleIds.cell,
        alignment: isNumber || isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
        keepNext: isHead,
        children: textRuns(text, isChinese),
      }),
    ],
  });
}

/** The coding table as Word tables of three lines, one per codebook, the head repeated on each page. */
export function codingTableToDocx({ title, language, form, parts, note }: CodingTableDocument): Promise<Uint8Array> {
  const { tableHead, nothing } = exportWords[language];
  const isChinese = language === 'zh-CN';
  const head = [tableHead.first, tableHead.second, tableHead.typical, tableHead.source, tableHead.codings, tableHead.transcripts];
  const headRow = (): TableRow =>
    new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => cell(text, { isChinese, isHead: true })) });
  const rowOf = ({ first, firstSpan, second, typical, source, codings, transcripts }: CodingTableLine): TableRow =>
    new TableRow({
      cantSplit: true,
      children: [
        // Word continues the merged cell of the row above where a row has none of its own.
        ...(firstSpan === 0 ? [] : [cell(first, { isChinese, rowSpan: firstSpan })]),
        cell(second ?? nothing, { isChinese }),
        cell(quotationText(typical), { isChinese: form === 'zh' }),
        cell(source, { isChinese }),
        cell(String(codings), { isChinese, isNumber: true }),
        cell(String(transcripts), { isChinese, isNumber: true }),
      ],
    });
  const tables = parts.flatMap(({ caption, lines }) => [
    new Paragraph({ style: styleIds.caption, children: textRuns(caption, isChinese) }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      borders: { top: thick, bottom: thick, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [headRow(), ...lines.map(rowOf)],
    }),
    new Paragraph({ style: styleIds.tableNote, children: textRuns(note, isChinese) }),
  ]);
  const heading = new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title, isChinese) });
  return wordFile(title, [heading, ...tables]);
}
