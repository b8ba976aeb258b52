/** What becomes of a row of a file, or of a cell of a matrix. Whatever is not taken says why. */
export const fateCodes = [
  'taken',
  /** A name of it has to be asked about first. */
  'unknownCity',
  /** A person said to leave a city of it out. */
  'leftOut',
  /** Both names are of one city. */
  'sameCity',
  /** It names fewer than two cities. */
  'noPair',
  /** It has no value. */
  'blank',
  /** It says what an earlier one says of the same dyad. { firstLine } */
  'repeated',
  /** It says otherwise than an earlier one, which stands. { firstLine, name, value } */
  'contradicts',
  /** A value that its attribute cannot have; the others of the row are taken. { name, value } */
  'misfit',
  /** More cells than the header has columns. { count } */
  'tooManyCells',
  /** No date, or one that cannot be read. { value } */
  'badDate',
  'badEndDate',
  /** No whole number of items. { value } */
  'badItems',
  /** None of the three modes. { value } */
  'badMode',
] as const;
export type FateCode = (typeof fateCodes)[number];

export interface RowFate {
  readonly line: number;
  /** The cities as the file names them. */
  readonly cities: string;
  readonly code: FateCode;
  readonly params: Readonly<Record<string, string | number>>;
}
