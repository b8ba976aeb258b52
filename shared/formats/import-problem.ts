import type { Problem } from '#shared/domain/result.ts';
import { zipProblemCodes } from './zip/zip-problem.ts';

/** Files that are recognised and cannot be read: each with its own advice, so each a code of its own. */
export const foreignFileCodes = [
  'import.pdf',
  /** Word's format before 2007, .doc. */
  'import.oldWord',
  'import.passwordProtected',
  'import.rtf',
  'import.openDocument',
  'import.spreadsheet',
  'import.slides',
  'import.webPage',
  'import.image',
  /** A recording, audio or video. */
  'import.recording',
  'import.archive',
  /** A whole project, .dyadtrace: to be opened, not imported. */
  'import.projectFile',
  /** A program, a font, a database. */
  'import.binary',
] as const;
export type ForeignFileCode = (typeof foreignFileCodes)[number];

/**
 * Why a file cannot be brought in. What parameters a problem has stands beside it; sizes are megabytes (10⁶ bytes) with one
 * decimal.
 */
export const importProblemCodes = [
  ...zipProblemCodes,
  ...foreignFileCodes,
  /** No character in it, or nothing but blanks. */
  'import.empty',
  /** { size, limit } */
  'import.tooLarge',
  /** { encoding, line }: text but for bytes that the encoding does not have, the first of them on that line. */
  'import.undecodable',
  'import.unknownEncoding',
  /** A docx without its main part. */
  'docx.noDocument',
  /** { part }: XML that declares a document type, as no Word file does. */
  'docx.doctype',
  /** XML that cannot be read. */
  'docx.malformed',
] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];
export type ImportProblem = Problem<ImportProblemCode>;
