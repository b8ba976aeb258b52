import * as v from 'valibot';
import { bilingualSchema } from './bilingual.ts';
import { codebookIdSchema, codeIdSchema, coderIdSchema, commentIdSchema, instantSchema } from './ids.ts';
import { reviewActSchema } from './review-act.ts';
import { reviewStatusSchema } from './review-status.ts';

/** A wording that a reviewer offers for the field, and the wording that it was to replace. */
export const proposalSchema = v.object({ text: bilingualSchema, base: bilingualSchema });
export type Proposal = v.InferOutput<typeof proposalSchema>;

/**
 * One line of the review of a codebook: a remark, an answer, or an act such as `approve`. Lines never change once they are
 * written. What they add up to (is the thread settled, was the proposal taken, which state is the entry in) is read off
 * them, so that the lines of two people who worked apart are simply put together.
 */
export const reviewCommentSchema = v.object({
  id: commentIdSchema,
  codebookId: codebookIdSchema,
  /** null: on the codebook as a whole. The code may be gone. */
  codeId: v.nullable(codeIdSchema),
  /** `definition.brief`, `name` …; null: on the entry as a whole. */
  field: v.nullable(v.string()),
  /** The remark that begins the thread; null: this one does, or is a change of state. */
  replyTo: v.nullable(commentIdSchema),
  act: reviewActSchema,
  /** Of a change of state: the one before it that its author knew of, and the state then. */
  follows: v.nullable(commentIdSchema),
  statusBefore: v.nullable(reviewStatusSchema),
  text: v.pipe(v.string(), v.maxLength(20_000)),
  proposal: v.nullable(proposalSchema),
  coderId: coderIdSchema,
  createdAt: instantSchema,
});
export type ReviewComment = v.InferOutput<typeof reviewCommentSchema>;

/** The order of lines written at one desk or at several: by time, and where that is the same, by id. */
export function byTime(a: Pick<ReviewComment, 'createdAt' | 'id'>, b: Pick<ReviewComment, 'createdAt' | 'id'>): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
