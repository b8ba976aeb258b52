import * as v from 'valibot';
import { coderIdSchema, instantSchema, memoIdSchema } from './ids.ts';

/** What a memo can be about: anything that has an id. `project` stands for the study as a whole. */
export const memoSubjects = ['project', 'transcript', 'codebook', 'code', 'city', 'dyad', 'case', 'hypothesis', 'step', 'evidence', 'coding'] as const;
export type MemoSubjectKind = (typeof memoSubjects)[number];

export const memoSubjectSchema = v.object({ kind: v.picklist(memoSubjects), id: v.string() });
export type MemoSubject = v.InferOutput<typeof memoSubjectSchema>;

export const memoSchema = v.object({
  id: memoIdSchema,
  about: memoSubjectSchema,
  /** What it was about until that was deleted, by its name then; blank otherwise. The memo is then about the project. */
  formerly: v.string(),
  title: v.pipe(v.string(), v.maxLength(200)),
  /** Rich text, as Markdown: headings, lists, emphasis, quotations (see shared/formats/markdown/write-rich-text.ts). */
  body: v.string(),
  /** Who wrote it. Only they change it. */
  coderId: coderIdSchema,
  createdAt: instantSchema,
  modifiedAt: instantSchema,
});
export type Memo = v.InferOutput<typeof memoSchema>;

export function sameSubject(a: MemoSubject, b: MemoSubject): boolean {
  return a.kind === b.kind && a.id === b.id;
}
