import * as v from 'valibot';

const MEBIBYTE = 1024 * 1024;

export interface FilePurpose {
  /** Without the dot, lower case. */
  readonly extensions: readonly string[];
  /** A larger file is refused before it is read. */
  readonly maxBytes: number;
}

/** What files are chosen for, and what each may be. Also true of files that are dropped on the page. */
export const filePurposes = {
  transcripts: { extensions: ['docx', 'txt', 'md'], maxBytes: 64 * MEBIBYTE },
  /** A project, or a codebook on its way to a reviewer or back. */
  project: { extensions: ['dyadtrace', 'dyadreview'], maxBytes: 512 * MEBIBYTE },
  codebook: { extensions: ['qdc', 'csv', 'docx', 'dyadbook', 'xml', 'qde'], maxBytes: 64 * MEBIBYTE },
  cities: { extensions: ['csv'], maxBytes: 8 * MEBIBYTE },
  dyads: { extensions: ['csv'], maxBytes: 8 * MEBIBYTE },
} as const satisfies Record<string, FilePurpose>;

export type FilePurposeName = keyof typeof filePurposes;

export const filePurposeSchema = v.picklist(Object.keys(filePurposes) as FilePurposeName[]);

/** The largest file of any purpose, in bytes. */
export const MAX_FILE_BYTES = Math.max(...Object.values(filePurposes).map((purpose) => purpose.maxBytes));
