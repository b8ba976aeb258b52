import type { Language } from '#shared/domain/bilingual.ts';

/** A column of a printed table: its head, and the share of the width it takes, all shares together 1. */
export interface PlainColumn {
  readonly head: string;
  readonly share: number;
}

/** A table of texts as papers print it, for every format to write in its own way. Cells may hold line breaks. */
export interface PlainTable {
  readonly caption: string;
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Below the table; blank for none. */
  readonly note: string;
}

export interface PlainTableDocument {
  readonly title: string;
  readonly language: Language;
  readonly tables: readonly PlainTable[];
}
