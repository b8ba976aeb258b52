import * as v from 'valibot';
import { dyadIdSchema } from './dyad.ts';
import { caseIdSchema, instantSchema } from './ids.ts';
import { uncertainDateSchema } from './uncertain-date.ts';

/** What is traced: one or more dyads and an outcome over a period. Hypotheses, steps, events and evidence name their case. */
export const caseSchema = v.object({
  id: caseIdSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  dyadIds: v.array(dyadIdSchema),
  outcome: v.string(),
  from: v.nullable(uncertainDateSchema),
  to: v.nullable(uncertainDateSchema),
  description: v.string(),
  createdAt: instantSchema,
  modifiedAt: instantSchema,
});
export type Case = v.InferOutput<typeof caseSchema>;
