import { type FileChild, HeadingLevel, Paragraph } from 'docx';

import type { DossierDocument, DossierSection, DossierTable } from '../dossier/dossier-document.ts';
import { quotationText } from '../quotation.ts';
import { RichTextToDocx, richTextNumbering } from './rich-text-to-docx.ts';
import { textRuns } from './runs.ts';
import { styleIds } from './styles.ts';
import { tableCell, tableRow, threeLineTable } from './three-line-table.ts';
import { wordFile } from './word-file.ts';

function tableOf({ head, rows, shares, note }: DossierTable, isChinese: boolean): FileChild[] {
  const lines = rows.map((cells) => tableRow(cells.map((text) => tableCell(text, { isChinese }))));
  return [threeLineTable(head, lines, shares, isChinese), new Paragraph({ style: styleIds.tableNote, children: textRuns(note, isChinese) })];
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
