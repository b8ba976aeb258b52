import { AlignmentType, type IStylesOptions } from 'docx';

/** Ids of the styles in use: Word's own two, then ours. Changing one in Word changes every place that has it. */
export const styleIds = {
  title: 'Title',
  text: 'Normal',
  quotation: 'ExcerptQuotation',
  detail: 'ExcerptDetail',
  context: 'ExcerptContext',
  label: 'ExcerptLabel',
  caption: 'TableCaption',
  cell: 'TableCell',
  tableNote: 'TableNote',
} as const;

/** 宋体 for text and 黑体 for headings, as Chinese journals ask; Times New Roman for Latin letters and digits. */
const body = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' };
const display = { ...body, eastAsia: 'SimHei' };

const language = { value: 'en-US', eastAsia: 'zh-CN' };

/** Sizes in half-points, lengths in twentieths of a point. */
const heading = (size: number) => ({
  run: { font: display, size, bold: true, color: '000000' },
  paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
});

export const documentStyles: IStylesOptions = {
  default: {
    document: { run: { font: body, size: 21, language }, paragraph: { spacing: { line: 312 } } },
    title: { run: { font: display, size: 32, bold: true }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } } },
    heading1: heading(28),
    heading2: heading(24),
    heading3: heading(22),
    heading4: heading(21),
    heading5: heading(21),
    heading6: heading(21),
  },
  paragraphStyles: [
    {
      id: styleIds.quotation,
      name: 'Excerpt Quotation',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: 420, right: 420 }, spacing: { before: 120, line: 312 } },
    },
    {
      id: styleIds.detail,
      name: 'Excerpt Detail',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18, color: '404040' },
      paragraph: { indent: { left: 840, right: 420 }, spacing: { line: 276 } },
    },
    {
      id: styleIds.caption,
      name: 'Table Caption',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: display, size: 21 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 60 }, keepNext: true },
    },
    { id: styleIds.cell, name: 'Table Cell', basedOn: 'Normal', quickFormat: true, run: { size: 18 }, paragraph: { spacing: { line: 260 } } },
    { id: styleIds.tableNote, name: 'Table Note', basedOn: 'Normal', quickFormat: true, run: { size: 18 }, paragraph: { spacing: { before: 60 } } },
  ],
  characterStyles: [
    { id: styleIds.context, name: 'Excerpt Context', run: { color: '767676' } },
    { id: styleIds.label, name: 'Excerpt Label', run: { bold: true } },
  ],
};
