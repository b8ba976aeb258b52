import { AlignmentType, BorderStyle, HeadingLevel, PageBreak, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType, type FileChild } from 'docx';
import { textRuns } from '../docx/runs.ts';
import { styleIds } from '../docx/styles.ts';
import { textWidth, wordFile } from '../docx/word-file.ts';
import type { CodebookDocument, DocumentRow } from './codebook-document.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5, HeadingLevel.HEADING_6] as const;
/** Share of the width for what a line is about. */
const labelWidth = Math.round(textWidth * 0.2);

/** A codebook as a Word document: a heading and a table of two columns for each code, its revisions, and a page to sign. */
export function codebookToDocx({ language, title, description, facts, codes, versions, signOff }: CodebookDocument): Promise<Uint8Array> {
  const isChinese = language === 'zh-CN';
  const text = (words: string, style: string = styleIds.text): Paragraph => new Paragraph({ style, children: textRuns(words, isChinese) });
  const cell = (words: string, width: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      ...(isHead && { shading: { fill: 'F2F2F2' } }),
      children: [new Paragraph({ style: styleIds.cell, alignment: AlignmentType.LEFT, children: textRuns(words, isChinese) })],
    });
  const grid = (widths: readonly number[], rows: readonly (readonly string[])[], isHead: (row: number, column: number) => boolean): Table =>
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: [...widths],
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      borders,
      rows: rows.map((cells, row) => new TableRow({ cantSplit: cells.join('').length < 600, children: cells.map((words, column) => cell(words, widths[column] ?? labelWidth, isHead(row, column))) })),
    });
  const facing = (rows: readonly DocumentRow[]): Table => grid([labelWidth, textWidth - labelWidth], rows.map(({ label, text: words }) => [label, words]), (_row, column) => column === 0);
  const heading = (words: string, level: number): Paragraph => new Paragraph({ heading: headings[Math.min(level, headings.length) - 1] ?? HeadingLevel.HEADING_6, children: textRuns(words, isChinese) });
  const fifth = Math.floor(textWidth / signOff.head.length);
  const children: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title, isChinese) }),
    ...(description.trim() === '' ? [] : [text(description)]),
    facing(facts),
    ...codes.flatMap(({ level, number, name, rows }) => [heading(`${number} ${name}`, level), ...(rows.length === 0 ? [] : [facing(rows)])]),
    heading(versions.heading, 1),
    ...(versions.rows.length === 0 ? [text('–')] : [facing(versions.rows)]),
    new Paragraph({ children: [new PageBreak()] }),
    heading(signOff.heading, 1),
    text(signOff.statement),
    grid(signOff.head.map(() => fifth), [signOff.head, ...signOff.rows], (row) => row === 0),
  ];
  return wordFile(title, children);
}
