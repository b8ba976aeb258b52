import { HeadingLevel, Paragraph } from 'docx';

import type { MemoDocument } from '../memo-document.ts';
import { RichTextToDocx, richTextNumbering } from './rich-text-to-docx.ts';
import { textRuns } from './runs.ts';
import { styleIds } from './styles.ts';
import { wordFile } from './word-file.ts';

/** All memos as one Word document: what they are about as headings, their lists as Word's lists. */
export function memosToDocx({ title, language, counts, groups }: MemoDocument): Promise<Uint8Array> {
  const isChinese = language === 'zh-CN';
  const rich = new RichTextToDocx(isChinese);
  const children = groups.flatMap(({ heading, memos }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(heading, isChinese) }),
    ...memos.flatMap((memo) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: textRuns(memo.title, isChinese) }),
      new Paragraph({ style: styleIds.tableNote, children: textRuns(memo.by, isChinese) }),
      ...rich.paragraphs(memo.body, 2),
    ]),
  ]);
  const head = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(title, isChinese) }),
    new Paragraph({ style: styleIds.tableNote, children: textRuns(counts, isChinese) }),
  ];
  return wordFile(title, [...head, ...children], { numbering: richTextNumbering });
}
