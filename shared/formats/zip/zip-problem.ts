/** Why an archive is not read. `name` is the entry's name. */
export const zipProblemCodes = [
  /** No zip archive at all. */
  'zip.notZip',
  /** The archive ends before its contents do. */
  'zip.truncated',
  /** { name }: damaged, or not what its directory says. */
  'zip.corrupt',
  /** { limit }: it would unpack to more than that many megabytes, by what it says itself. */
  'zip.bomb',
  /** { count, limit } */
  'zip.tooManyEntries',
  /** { name }: leads out of the archive, or is there twice. */
  'zip.badName',
  /** { name } */
  'zip.encrypted',
  /** { name }: packed by a method other than deflate, or split over several files. */
  'zip.unsupported',
] as const;
export type ZipProblemCode = (typeof zipProblemCodes)[number];
