import * as v from 'valibot';
import { codingRefSchema } from './coding-ref.ts';
import { dyadIdSchema } from './dyad.ts';
import { evidenceTestSchema } from './evidence-test.ts';
import { caseIdSchema, coderIdSchema, evidenceIdSchema, instantSchema, stepIdSchema, transcriptIdSchema } from './ids.ts';
import { levelSchema } from './link.ts';
import { uncertainDateSchema } from './uncertain-date.ts';

/** Looked for and not there: where one looked, and whom one asked. */
export const absenceSchema = v.object({
  transcriptIds: v.array(transcriptIdSchema),
  asked: v.string(),
  note: v.string(),
});
export type Absence = v.InferOutput<typeof absenceSchema>;

export const sourceAppraisalSchema = v.object({
  credibility: v.nullable(v.picklist(['low', 'middling', 'high'])),
  /** Why the source might say so whether or not it is so. */
  motive: v.string(),
  /** Saw it, was told of it, or wrote it down. */
  closeness: v.nullable(v.picklist(['firstHand', 'hearsay', 'document'])),
});
export type SourceAppraisal = v.InferOutput<typeof sourceAppraisalSchema>;

/** A predicted observation and what was found. The prediction is written, and dated, before it is answered. */
export const evidenceSchema = v.object({
  id: evidenceIdSchema,
  caseId: caseIdSchema,
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  stepId: v.nullable(stepIdSchema),
  /** The dyad of the case that it is about; null: the case as a whole. */
  dyadId: v.nullable(dyadIdSchema),
  level: v.nullable(levelSchema),
  prediction: v.pipe(v.string(), v.minLength(1)),
  predictedAt: instantSchema,
  finding: v.nullable(v.picklist(['found', 'notFound', 'notAccessible'])),
  /** null while `finding` is. Never before `predictedAt`. */
  answeredAt: v.nullable(instantSchema),
  /** What was found, in words. */
  observation: v.string(),
  codings: v.array(codingRefSchema),
  absence: v.nullable(absenceSchema),
  tests: v.array(evidenceTestSchema),
  source: sourceAppraisalSchema,
  /** Items that share a group are one witness and count once; blank: on its own. */
  independenceGroup: v.pipe(v.string(), v.maxLength(100)),
  date: v.nullable(uncertainDateSchema),
  coderId: coderIdSchema,
  reviewerId: v.nullable(coderIdSchema),
  createdAt: instantSchema,
  modifiedAt: instantSchema,
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;
