import { AlignmentType, BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';

import type { PlainTable, PlainTableDocument } from '../plain-table.ts';
import { textRuns } from './runs.ts';
import { styleIds } from './styles.ts';
import { textWidth, wordFile } from './word-file.ts';

/** Rules of a three-line table (三线表), in eighths of a point: 1.5 pt above and below, 0.75 pt under the head, no others. */
const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function cell(text: string, isChinese: boolean, isHead: boolean): TableCell {
  return new TableCell({
    verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(isHead && { borders: { bottom: thin } }),
    children: [
      new Paragraph({
        style: styleIds.cell,
        alignment: isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
        keepNext: isHead,
        children: textRuns(text, isChinese),
      }),
    ],
  });
}

function tableParts({ caption, columns, rows, note }: PlainTable, isChinese: boolean): (Paragraph | Table)[] {
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({ cantSplit: true, tableHeader: isHead, children: cells.map((text) => cell(text, isChinese, isHead)) });
  return [
    new Paragraph({ style: styleIds.caption, children: textRuns(caption, isChinese) }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: columns.map(({ share }) => Math.round(textWidth * share)),
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      borders: { top: thick, bottom: thick, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [row(columns.map(({ head }) => head), true), ...rows.map((cells) => row(cells, false))],
    }),
    ...(note === '' ? [] : [new Paragraph({ style: styleIds.tableNote, children: textRuns(note, isChinese) })]),
  ];
}

/** The tables as Word tables of three lines, the head repeated on each page. */
export function plainTablesToDocx({ title, language, tables }: PlainTableDocument): Promise<Uint8Array> {
  const isChinese = language === 'zh-CN';
  const heading = new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title, isChinese) });
  return wordFile(title, [heading, ...tables.flatMap((table) => tableParts(table, isChinese))]);
}
