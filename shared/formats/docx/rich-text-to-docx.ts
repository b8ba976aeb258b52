import { AlignmentType, HeadingLevel, type INumberingOptions, LevelFormat, Paragraph, TextRun } from 'docx';

import { deepestItem, type RichBlock, type RichRun, type RichText } from '#shared/text/rich-text.ts';

import { styleIds } from './styles.ts';
import { xmlText } from './xml-text.ts';

const references = { bullet: 'memo-bullets', number: 'memo-numbers' } as const;

/** How far each level of a list is in, in twentieths of a point. */
const step = 420;

const levels = Array.from({ length: deepestItem + 1 }, (_, level) => ({ level, style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } }, alignment: AlignmentType.LEFT }));

/** The lists of a document that has rich text in it; to be handed to `wordFile`. */
export const richTextNumbering: INumberingOptions = {
  config: [
    { reference: references.bullet, levels: levels.map((level) => ({ ...level, format: LevelFormat.BULLET, text: level.level % 2 === 0 ? '•' : '–' })) },
    { reference: references.number, levels: levels.map((level) => ({ ...level, format: LevelFormat.DECIMAL, text: `%${level.level + 1}.` })) },
  ],
};

function runs(source: readonly RichRun[], isChinese: boolean): TextRun[] {
  return source.flatMap(({ text, bold, italic }) =>
    xmlText(text)
      .split('\n')
      .map((part, index) => new TextRun({ text: part, bold, italics: italic, ...(index > 0 && { break: 1 }), ...(isChinese && { font: { hint: 'eastAsia' } }) })),
  );
}

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5, HeadingLevel.HEADING_6] as const;

/** Counts lists through a document: each numbered list begins at 1. */
export class RichTextToDocx {
  #lists = 0;

  constructor(private readonly isChinese: boolean) {}

  /** @param below level of the heading that the text stands under; its own are below that. */
  paragraphs(blocks: RichText, below: number): Paragraph[] {
    return blocks.map((block, index) => {
      if (block.kind === 'item' && blocks[index - 1]?.kind !== 'item') this.#lists += 1;
      return this.#paragraph(block, below);
    });
  }

  #paragraph(block: RichBlock, below: number): Paragraph {
    const children = runs(block.runs, this.isChinese);
    switch (block.kind) {
      case 'paragraph':
        return new Paragraph({ children, spacing: { after: 80 } });
      case 'quotation':
        return new Paragraph({ style: styleIds.quotation, children });
      case 'heading':
        return new Paragraph({ heading: headings[Math.min(block.level + below, headings.length) - 1] ?? HeadingLevel.HEADING_6, children });
      case 'item':
        return new Paragraph({ children, numbering: { reference: references[block.list], level: block.depth, instance: this.#lists } });
    }
  }
}
