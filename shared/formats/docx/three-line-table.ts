import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { textRuns } from './runs.ts';
import { styleIds } from './styles.ts';
import { textWidth } from './word-file.ts';

/** Rules of a three-line table (三线表), in eighths of a point: 1.5 pt above and below, 0.75 pt under the head, no others. */
const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export interface CellOptions {
  readonly isChinese: boolean;
  readonly isHead?: boolean;
  readonly isNumber?: boolean;
  readonly rowSpan?: number;
}

export function tableCell(text: string, { isChinese, isHead = false, isNumber = false, rowSpan = 1 }: CellOptions): TableCell {
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

/** A row that Word does not part between two pages. */
export function tableRow(children: readonly TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, children });
}

/** A table of three lines over the width of the text, its head repeated on each page. @param shares of the width, one per column, 1 in all */
export function threeLineTable(head: readonly string[], rows: readonly TableRow[], shares: readonly number[], isChinese: boolean): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(textWidth * share)),
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: { top: thick, bottom: thick, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => tableCell(text, { isChinese, isHead: true })) }), ...rows],
  });
}
