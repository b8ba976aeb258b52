/** Why a review file is not read. `file` is a path within it. */
export const reviewFileProblemCodes = [
  /** Not a review file at all. */
  'reviewFile.notReview',
  /** It ends before its contents do: a copy or download that was cut off. */
  'reviewFile.incomplete',
  /** { file }: its bytes are not what was written: damaged on the way, or edited by hand. */
  'reviewFile.damaged',
  /** { limit }: it would unpack to more than that many megabytes. */
  'reviewFile.tooLarge',
  /** { version, supported }: written by a newer Dyadtrace. */
  'reviewFile.newer',
  /** { file, field }: something in it is not what the format says, or does not fit the rest. */
  'reviewFile.invalid',
] as const;
export type ReviewFileProblemCode = (typeof reviewFileProblemCodes)[number];
