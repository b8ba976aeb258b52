import * as v from 'valibot';
import { codebookIdSchema, type CommentId, commentIdSchema, instantSchema, type ProjectId, projectIdSchema, revisionIdSchema } from './ids.ts';

/** Of what a database is the review, where it holds no study of its own: a copy of a codebook that came in a review file. */
export const reviewCopySchema = v.object({
  /** The line of the journal by which it was sent: two files of one sending are one review. */
  sendingId: commentIdSchema,
  /** The project that it came from and goes back to. */
  projectId: projectIdSchema,
  projectName: v.string(),
  codebookId: codebookIdSchema,
  revisionId: revisionIdSchema,
  /** How many characters (UTF-16 units) of an interview surround each passage on either side. */
  context: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Whether other names stand for the record ids. */
  isPseudonymous: v.boolean(),
  sentAt: instantSchema,
  sentBy: v.string(),
});
export type ReviewCopy = v.InferOutput<typeof reviewCopySchema>;

/** One study. Its database holds exactly one of these. */
export const projectSchema = v.object({
  id: projectIdSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  description: v.string(),
  createdAt: instantSchema,
  /** Only of the copy that a reviewer works in: what it reviews. */
  review: v.exactOptional(reviewCopySchema),
});
export type Project = v.InferOutput<typeof projectSchema>;

/** The id of the copy that one sending is reviewed in: opening its file twice finds the same copy. */
export function reviewProjectId(sendingId: CommentId): ProjectId {
  return `review-${sendingId}` as ProjectId;
}

/** Whether that is such a copy, and no study. */
export function isReviewId(id: ProjectId): boolean {
  return id.startsWith('review-');
}
