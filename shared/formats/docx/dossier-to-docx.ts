import { AlignmentType, BorderStyle, type FileChild, HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

import type { DossierDocument, DossierSection, DossierTable } from '../dossier/dossier-document.ts';
import { quotationText } from '../quotation.ts';
import { RichTextToDocx, richTextNumbering } from './rich-text-to-docx.ts';
import { textRuns } from './runs.ts';
import { styleIds } from './styles.ts';
import { textWidth, wordFile } from './word-file.ts';

/** Rules of a three-line table (三线表), in eighths of a point: 1.5 pt above and below, 0.75 pt under the head, no others. */
const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function row(cells: readonly string[], isHead: boolean, isChinese: boolean): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (text) =>
        new TableCell({
          ...(isHead && { borders: { bottom: thin } }),
          children: [new Paragraph({ style: styleIds.cell, alignment: isHead ? AlignmentType.CENTER : AlignmentType.LEFT, keepNext: isHead, children: textRuns(text, isChinese) })],
        }),
    ),
  });
}

function tableOf({ head, rows, shares, note }: DossierTable, isChinese: boolean): FileChild[] {
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(textWidth * share)),
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: { top: thick, bottom: thick, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [row(head, true, isChinese), ...rows.map((cells) => row(cells, false, isChinese))],
  });
  return [table, new Paragraph({ style: styleIds.tableNote, children: textRuns(note, isChinese) })];
}

function sectionOf(section: DossierSection, rich: RichTextToDocx, isChinese: boolean): FileChild[] {
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph => new Paragraph({ heading: level, children: textRuns(text, isChinese) });
  return [
    heading(section.heading, HeadingLevel.HEADING_1),
    ...section.sentences.map((sentence) => new Paragraph({ children: textRuns(sentence, isChinese) })),
    ...section.tables.flatMap((table) => tableOf(table, isChinese)),
    ...section.quotations.flatMap(({ heading: code, byLevel }) => [
      heading(code, HeadingLevel.HEADING_2),
      ...byLevel.flatMap(({ level, quotations }) => [
        heading(level, HeadingLevel.HEADING_3),
        ...quotations.map((quotation) => new Paragraph({ style: styleIds.quotation, children: textRuns(quotationText(quotation), isChinese) })),
      ]),
    ]),
    ...section.memos.flatMap(({ title, by, body }) => [
      heading(title, HeadingLevel.HEADING_2),
      new Paragraph({ style: styleIds.tableNote, children: textRuns(by, isChinese) }),
      ...rich.paragraphs(body, 2),
    ]),
  ];
}

/** The dossier of a dyad as a Word document: three-line tables, quotations, memos with their lists. */
export function dossierToDocx({ title, language, facts, sections }: DossierDocument): Promise<Uint8Array> {
  const isChinese = language === 'zh-CN';
  const rich = new RichTextToDocx(isChinese);
  const head = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title, isChinese) }),
    ...facts.map((fact) => new Paragraph({ children: textRuns(fact, isChinese) })),
  ];
  return wordFile(title, [...head, ...sections.flatMap((section) => sectionOf(section, rich, isChinese))], { numbering: richTextNumbering });
}
