import type { Problem } from '#shared/domain/result.ts';
import type { ImportProblemCode } from '#shared/formats/import-problem.ts';

/** Why bytes cannot be had of a file, before anyone looks at what they are. */
export type SourceProblemCode =
  | 'import.tooLarge'
  /** Moved or removed since it was chosen. */
  | 'file.gone'
  /** { reason }: a system code. */
  | 'file.unreadable'
  /** { reason }: anything nobody thought of. */
  | 'import.unexpected';

/** Why a file cannot be brought in. */
export type FileProblemCode = ImportProblemCode | SourceProblemCode;
export type FileProblem = Problem<FileProblemCode>;
