import * as v from 'valibot';
import { caseIdSchema, coderIdSchema, hypothesisIdSchema, instantSchema } from './ids.ts';
import { probabilityRangeSchema } from './probability-range.ts';

/** A person's verdict, never the app's (Zaks 2021; Befani 2020). */
export const hypothesisVerdictSchema = v.object({
  standing: v.picklist(['supported', 'standing', 'weakened', 'eliminated']),
  reasoning: v.string(),
  coderId: coderIdSchema,
  at: instantSchema,
});
export type HypothesisVerdict = v.InferOutput<typeof hypothesisVerdictSchema>;

/** One explanation of a case's outcome. The hypotheses of a case are each other's rivals. */
export const hypothesisSchema = v.object({
  id: hypothesisIdSchema,
  caseId: caseIdSchema,
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** H1, 上级压力说 … */
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  statement: v.string(),
  scopeConditions: v.string(),
  /** How much one believed it beforehand, in words. */
  prior: v.string(),
  /** The same in figures, where one dares. */
  priorRange: v.nullable(probabilityRangeSchema),
  verdict: v.nullable(hypothesisVerdictSchema),
});
export type Hypothesis = v.InferOutput<typeof hypothesisSchema>;
