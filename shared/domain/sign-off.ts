import * as v from 'valibot';
import { codebookIdSchema, coderIdSchema, instantSchema, revisionIdSchema, signOffIdSchema } from './ids.ts';

/** A person's signature under a revision of a codebook. */
export const signOffSchema = v.object({
  id: signOffIdSchema,
  codebookId: codebookIdSchema,
  revisionId: revisionIdSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  role: v.pipe(v.string(), v.maxLength(100)),
  /** YYYY-MM-DD. */
  date: v.pipe(v.string(), v.isoDate()),
  statement: v.string(),
  coderId: coderIdSchema,
  at: instantSchema,
});
export type SignOff = v.InferOutput<typeof signOffSchema>;
