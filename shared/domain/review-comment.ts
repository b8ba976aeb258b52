import * as v from 'valibot';
import { bilingualSchema } from './bilingual.ts';
import { codebookIdSchema, codeIdSchema, coderIdSchema, commentIdSchema, instantSchema } from './ids.ts';

/** A wording that a reviewer offers for the field; the owner takes it or not. */
export const proposalSchema = v.object({
  text: bilingualSchema,
  state: v.picklist(['open', 'accepted', 'refused']),
});
export type Proposal = v.InferOutput<typeof proposalSchema>;

/** A remark on a codebook, on one of its codes, or on one field of that; or an answer to such a remark. */
export const reviewCommentSchema = v.object({
  id: commentIdSchema,
  codebookId: codebookIdSchema,
  /** null: on the codebook as a whole. */
  codeId: v.nullable(codeIdSchema),
  /** `definition.brief`, `name` …; null: on the entry as a whole. */
  field: v.nullable(v.string()),
  /** The remark that begins the thread; null: this one does. */
  replyTo: v.nullable(commentIdSchema),
  text: v.string(),
  proposal: v.nullable(proposalSchema),
  coderId: coderIdSchema,
  createdAt: instantSchema,
  /** Of the remark that begins a thread: when it was settled, and by whom. */
  resolved: v.nullable(v.object({ coderId: coderIdSchema, at: instantSchema })),
});
export type ReviewComment = v.InferOutput<typeof reviewCommentSchema>;
