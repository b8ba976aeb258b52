import * as v from 'valibot';
import { codingRefSchema } from './coding-ref.ts';
import { caseIdSchema, eventIdSchema } from './ids.ts';
import { levelSchema } from './link.ts';
import { uncertainDateSchema } from './uncertain-date.ts';

/** Something that happened in the course of a case, for its timeline. */
export const caseEventSchema = v.object({
  id: eventIdSchema,
  caseId: caseIdSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  date: uncertainDateSchema,
  level: v.nullable(levelSchema),
  codings: v.array(codingRefSchema),
  note: v.string(),
});
export type CaseEvent = v.InferOutput<typeof caseEventSchema>;
