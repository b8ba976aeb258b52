import * as v from 'valibot';
import { codingRefSchema } from './coding-ref.ts';
import { codebookIdSchema, coderIdSchema, instantSchema, revisionIdSchema, sampleIdSchema } from './ids.ts';

/** A random sample of coded passages for a reviewer to agree or disagree with. The same seed draws the same passages again. */
export const sampleSchema = v.object({
  id: sampleIdSchema,
  codebookId: codebookIdSchema,
  revisionId: v.nullable(revisionIdSchema),
  seed: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  perCode: v.pipe(v.number(), v.integer(), v.minValue(1)),
  codings: v.array(codingRefSchema),
  coderId: coderIdSchema,
  createdAt: instantSchema,
});
export type Sample = v.InferOutput<typeof sampleSchema>;
