import * as v from 'valibot';
import { coderIdSchema, instantSchema, memoIdSchema } from './ids.ts';

/** What a memo can be about: anything that has an id. `project` stands for the study as a whole. */
export const memoSubjects = ['project', 'transcript', 'codebook', 'code', 'city', 'dyad', 'case', 'hypothesis', 'step', 'evidence', 'coding'] as const;

export const memoSchema = v.object({
  id: memoIdSchema,
  about: v.object({ kind: v.picklist(memoSubjects), id: v.string() }),
  title: v.pipe(v.string(), v.maxLength(200)),
  /** Rich text, as Markdown: headings, lists, emphasis, quotations. */
  body: v.string(),
  coderId: coderIdSchema,
  createdAt: instantSchema,
  modifiedAt: instantSchema,
});
export type Memo = v.InferOutput<typeof memoSchema>;
export type MemoSubject = Memo['about'];
