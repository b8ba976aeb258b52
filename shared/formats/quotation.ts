import { innerQuotes } from './inner-quotes.ts';

/** Chinese “……”（SZG20220713） or English “…” (SZG20220713). */
export type QuotationForm = 'zh' | 'en';

/** What a stretch of a quotation is, so that each format can set it its own way. */
export type QuotationPart = 'speaker' | 'context' | 'mark' | 'passage' | 'source';

export interface QuotationRun {
  readonly part: QuotationPart;
  /** May hold line breaks (LF), never two in a row. */
  readonly text: string;
}

/** A quotation as it stands in a paper, in runs from left to right. */
export type Quotation = readonly QuotationRun[];

export interface QuotationInput {
  /** The coded words, exactly as in the text. */
  readonly passage: string;
  readonly recordId: string;
  readonly form: QuotationForm;
  /** Who speaks; null to say nothing of it. */
  readonly speaker: string | null;
  /** Words of the text just before and after the passage; blank for none. */
  readonly before: string;
  readonly after: string;
}

interface Marks {
  readonly speaker: (name: string) => string;
  readonly before: (text: string) => string;
  readonly after: (text: string) => string;
  readonly source: (recordId: string) => string;
}

/** Context stands outside the quotation marks, in brackets of its own: what is between the marks is the coded passage. */
const marks: Readonly<Record<QuotationForm, Marks>> = {
  zh: {
    speaker: (name) => `${name}：`,
    before: (text) => `〔${text}〕`,
    after: (text) => `〔${text}〕`,
    source: (recordId) => `（${recordId}）`,
  },
  en: {
    speaker: (name) => `${name}: `,
    before: (text) => `[${text}] `,
    after: (text) => ` [${text}]`,
    source: (recordId) => ` (${recordId})`,
  },
};

/** Without blanks at the ends and without empty lines; line breaks stay. */
const tidy = (text: string): string => text.trim().replace(/[^\S\n]*\n\s*/g, '\n');

/**
 * One excerpt as a quotation. The passage keeps its characters but for its own quotation marks (see `innerQuotes`) and
 * the blanks at its ends and around its line breaks.
 */
export function quotation({ passage, recordId, form, speaker, before, after }: QuotationInput): Quotation {
  const mark = marks[form];
  const [start, end] = [tidy(before), tidy(after)];
  const runs: QuotationRun[] = [
    { part: 'speaker', text: speaker === null || speaker.trim() === '' ? '' : mark.speaker(speaker.trim()) },
    { part: 'context', text: start === '' ? '' : mark.before(start) },
    { part: 'mark', text: '“' },
    { part: 'passage', text: innerQuotes(tidy(passage)) },
    { part: 'mark', text: '”' },
    { part: 'context', text: end === '' ? '' : mark.after(end) },
    { part: 'source', text: mark.source(recordId) },
  ];
  return runs.filter(({ text }) => text !== '');
}

/** The quotation as plain text: for the clipboard and for plain files. */
export function quotationText(runs: Quotation): string {
  return runs.map(({ text }) => text).join('');
}
