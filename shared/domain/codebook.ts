import * as v from 'valibot';
import { bilingualSchema } from './bilingual.ts';
import { codebookIdSchema } from './ids.ts';
import { reviewStatusSchema } from './review-status.ts';

export const codebookSchema = v.object({
  id: codebookIdSchema,
  name: bilingualSchema,
  description: bilingualSchema,
  origin: v.picklist(['built-in', 'own']),
  /** Place among the codebooks, 0 first. */
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  status: v.optional(reviewStatusSchema, 'draft'),
});
export type Codebook = v.InferOutput<typeof codebookSchema>;

/** The codebooks as the user put them. */
export function codebooksInOrder({ codebooks }: { readonly codebooks: ReadonlyMap<string, Codebook> }): Codebook[] {
  return [...codebooks.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
