import * as v from 'valibot';
import { codingRefSchema } from './coding-ref.ts';
import { caseIdSchema, stepIdSchema } from './ids.ts';
import { uncertainDateSchema } from './uncertain-date.ts';

/** One part of a case's mechanism: who does what, when (Beach and Pedersen 2019: entities engaging in activities). */
export const stepSchema = v.object({
  id: stepIdSchema,
  caseId: caseIdSchema,
  /** Place in the chain, 0 first. */
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  entity: v.pipe(v.string(), v.maxLength(200)),
  activity: v.string(),
  period: v.nullable(uncertainDateSchema),
  codings: v.array(codingRefSchema),
  note: v.string(),
});
export type Step = v.InferOutput<typeof stepSchema>;
