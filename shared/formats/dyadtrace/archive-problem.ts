/**
 * Why a project file is not read, or not written. `file` is a path within it, `line` a line of that file (1 first), `id` a
 * record's id, `field` a path within the record such as `anchor.start`.
 */
export const archiveProblemCodes = [
  /** Not a Dyadtrace project file at all. */
  'archive.notArchive',
  /** The file ends before its contents do: a copy or download that was cut off. */
  'archive.incomplete',
  /** { file }: its bytes are not what was written, or it was edited by hand. */
  'archive.damaged',
  /** { limit }: it would unpack to more than that many megabytes. */
  'archive.tooLarge',
  /** { limit }: the project is larger than this many megabytes, or has more files than the reader takes, and is not written. */
  'archive.tooLargeToWrite',
  /** { version, supported, appVersion }: written by a newer Dyadtrace. */
  'archive.newer',
  /** { field }: the manifest does not say what it must. */
  'archive.manifestInvalid',
  /** { file }: the manifest lists it and it is not there. */
  'archive.memberMissing',
  /** { file }: it is there and the manifest does not list it. */
  'archive.memberUnexpected',
  /** { file, line, id, field } */
  'archive.recordInvalid',
  /** { file, line, id }: the second record with that id. */
  'archive.recordTwice',
  /** { kind, stated, found }: the manifest states another number of records. */
  'archive.countWrong',
  /** { rule, id }: records that do not fit together; see `violationsOf`. */
  'archive.stateInvalid',
  /** { recordId, hash }: an interview whose text is not there. */
  'archive.textMissing',
  /** { recordId, hash }: an interview whose original file is not there. */
  'archive.originalMissing',
  /** { recordId, hash }: a text that is not what its name says, is not Unicode, or has another length. */
  'archive.textWrong',
  /** { recordId, hash }: an original file that is not what its name says. */
  'archive.originalWrong',
  /** { recordId, line, id }: a coding whose words do not stand where it says. */
  'archive.anchorWrong',
  /** { line, id }: a journal entry that does not follow from those before it. */
  'archive.journalBroken',
  /** { }: the journal does not lead to the records. */
  'archive.journalDiffers',
] as const;
export type ArchiveProblemCode = (typeof archiveProblemCodes)[number];
