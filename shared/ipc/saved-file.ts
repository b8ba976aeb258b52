import * as v from 'valibot';
import { fileBytesSchema } from './chosen-file.ts';

export interface FileKind {
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
}

/** The kinds of file the app writes. */
export const fileKinds = {
  project: { extension: 'dyadtrace', mediaType: 'application/vnd.dyadtrace+zip' },
  review: { extension: 'dyadreview', mediaType: 'application/vnd.dyadreview+zip' },
  docx: { extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  markdown: { extension: 'md', mediaType: 'text/markdown' },
  text: { extension: 'txt', mediaType: 'text/plain' },
  csv: { extension: 'csv', mediaType: 'text/csv' },
  qdc: { extension: 'qdc', mediaType: 'application/xml' },
  codebookTemplate: { extension: 'dyadbook', mediaType: 'application/json' },
  latex: { extension: 'tex', mediaType: 'application/x-tex' },
  svg: { extension: 'svg', mediaType: 'image/svg+xml' },
  graphml: { extension: 'graphml', mediaType: 'application/xml' },
  gexf: { extension: 'gexf', mediaType: 'application/xml' },
  zip: { extension: 'zip', mediaType: 'application/zip' },
  png: { extension: 'png', mediaType: 'image/png' },
} as const satisfies Record<string, FileKind>;

export type FileKindName = keyof typeof fileKinds;

export const fileKindSchema = v.picklist(Object.keys(fileKinds) as FileKindName[]);

export const saveFileSchema = v.object({
  /** A wish: the host makes a safe name of it, with the extension of `kind`. */
  suggestedName: v.pipe(v.string(), v.maxLength(1000)),
  kind: fileKindSchema,
  bytes: fileBytesSchema,
});
export type SaveFile = v.InferOutput<typeof saveFileSchema>;

/**
 * - `saved`: the bytes are on disk under `name`
 * - `downloaded`: handed to the browser, which puts them where its settings say and tells nobody
 * - `cancelled`: the user thought better of it
 */
export const savedFileSchema = v.variant('status', [
  v.object({ status: v.literal('saved'), name: v.string() }),
  v.object({ status: v.literal('downloaded'), name: v.string() }),
  v.object({ status: v.literal('cancelled') }),
]);
export type SavedFile = v.InferOutput<typeof savedFileSchema>;
