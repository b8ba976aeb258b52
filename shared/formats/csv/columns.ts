/*
 * The columns of an excerpt table, one row per coding. Between the two groups come as many more as the deepest code has
 * levels. Offsets count from 0, the end not included: UTF-16 units as the app counts, code points as REFI-QDA and Python do.
 */
export const leadingColumns = ['recordId', 'date', 'role', 'institution', 'place', 'codebook'] as const;

export const trailingColumns = [
  'codeZh',
  'codeEn',
  'passage',
  'startUtf16',
  'endUtf16',
  'startCodePoint',
  'endCodePoint',
  'speaker',
  // Dyads linked, then cities linked by themselves, then the levels named, then all of it in full.
  'dyads',
  'cities',
  'levels',
  'links',
  'weight',
  'coder',
  'note',
  'created',
  'codingId',
] as const;

/** A column with a value of its own; the last of each row, `guarded`, speaks of the others (see guard.ts). */
export type ValueColumn = (typeof leadingColumns | typeof trailingColumns)[number];
export type CsvColumn = ValueColumn | 'guarded';
