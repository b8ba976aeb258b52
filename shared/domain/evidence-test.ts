import * as v from 'valibot';
import { hypothesisIdSchema } from './ids.ts';
import { probabilityRangeSchema } from './probability-range.ts';

/** The four tests of process tracing (Van Evera 1997; Bennett 2010; Collier 2011). */
export const testKinds = ['straw', 'hoop', 'smokingGun', 'doublyDecisive'] as const;
export type TestKind = (typeof testKinds)[number];

/** Must the evidence be there if the hypothesis holds? P(E|H) in words. */
export const certaintySchema = v.picklist(['low', 'middling', 'high']);
export type Certainty = v.InferOutput<typeof certaintySchema>;

/** Could it be there if the hypothesis does not hold? `high`: hardly, P(E|not H) is very low. */
export const uniquenessSchema = v.picklist(['low', 'middling', 'high']);
export type Uniqueness = v.InferOutput<typeof uniquenessSchema>;

/** What one piece of evidence is to one hypothesis. */
export const evidenceTestSchema = v.object({
  hypothesisId: hypothesisIdSchema,
  certainty: v.nullable(certaintySchema),
  uniqueness: v.nullable(uniquenessSchema),
  /** P(E|H) and P(E|not H), where one dares to say. */
  ifTrue: v.nullable(probabilityRangeSchema),
  ifFalse: v.nullable(probabilityRangeSchema),
  /** Another kind than certainty and uniqueness give, and why. */
  overruled: v.nullable(v.object({ kind: v.picklist(testKinds), reason: v.pipe(v.string(), v.minLength(1)) })),
  result: v.nullable(v.picklist(['passed', 'failed', 'inconclusive'])),
  reasoning: v.string(),
});
export type EvidenceTest = v.InferOutput<typeof evidenceTestSchema>;

/** The kind that certainty and uniqueness give (the table of Collier 2011); null while either is not said. */
export function kindFrom(certainty: Certainty | null, uniqueness: Uniqueness | null): TestKind | null {
  if (certainty === null || uniqueness === null) return null;
  if (uniqueness === 'high') return certainty === 'high' ? 'doublyDecisive' : 'smokingGun';
  return certainty === 'high' ? 'hoop' : 'straw';
}

/** The kind that holds: a person's where it was overruled. */
export function testKindOf({ certainty, uniqueness, overruled }: Pick<EvidenceTest, 'certainty' | 'uniqueness' | 'overruled'>): TestKind | null {
  return overruled?.kind ?? kindFrom(certainty, uniqueness);
}
