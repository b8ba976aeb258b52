import type { Language } from '#shared/domain/bilingual.ts';

/** A row of a cross table: a code, or the totals at the foot. */
export interface MatrixLine {
  /** From the top code down to the row's own; the totals have one name. */
  readonly path: readonly string[];
  /** One per column. */
  readonly counts: readonly number[];
  /** What the row holds in any column. */
  readonly total: number;
}

/** A cross table of counts as it goes to a paper or a spreadsheet, for every format to write in its own way. */
export interface MatrixDocument {
  readonly title: string;
  readonly language: Language;
  /** What the rows are: 编码. */
  readonly rowHead: string;
  readonly columns: readonly string[];
  readonly totalHead: string;
  readonly lines: readonly MatrixLine[];
  /** What is counted, and how. */
  readonly note: string;
}
