import * as v from 'valibot';
import { codeSchema } from './code.ts';
import { codebookSchema } from './codebook.ts';
import { type CodebookId, codebookIdSchema, coderIdSchema, instantSchema, revisionIdSchema } from './ids.ts';

/** An immutable snapshot of a codebook, with a message. */
export const revisionSchema = v.object({
  id: revisionIdSchema,
  codebookId: codebookIdSchema,
  /** 1 first. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.pipe(v.string(), v.maxLength(100)),
  message: v.string(),
  codebook: codebookSchema,
  codes: v.array(codeSchema),
  coderId: coderIdSchema,
  createdAt: instantSchema,
});
export type Revision = v.InferOutput<typeof revisionSchema>;

/** The revisions of a codebook, oldest first. */
export function revisionsOf({ revisions }: { readonly revisions: ReadonlyMap<string, Revision> }, codebookId: CodebookId): Revision[] {
  return [...revisions.values()].filter((revision) => revision.codebookId === codebookId).sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
}
