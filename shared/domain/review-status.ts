import * as v from 'valibot';

/** How far a code, or a codebook as a whole, is on its way to a signature. */
export const reviewStatuses = ['draft', 'submitted', 'changesAsked', 'approved', 'retired'] as const;
export const reviewStatusSchema = v.picklist(reviewStatuses);
export type ReviewStatus = v.InferOutput<typeof reviewStatusSchema>;

/** Whether the state was given to certain words: those that lie before a reviewer, or that one has approved. Other words need another look. */
export function isAboutWords(status: ReviewStatus): boolean {
  return status === 'submitted' || status === 'approved';
}
