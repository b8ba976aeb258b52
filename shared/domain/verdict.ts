import * as v from 'valibot';
import { codeIdSchema, coderIdSchema, codingIdSchema, instantSchema, sampleIdSchema, verdictIdSchema } from './ids.ts';

/** What a reviewer says of one passage of a sample. `codeId` is the code it carried then. */
export const verdictSchema = v.object({
  id: verdictIdSchema,
  sampleId: sampleIdSchema,
  codingId: codingIdSchema,
  codeId: codeIdSchema,
  answer: v.picklist(['agree', 'disagree', 'unclear']),
  reason: v.string(),
  coderId: coderIdSchema,
  at: instantSchema,
});
export type Verdict = v.InferOutput<typeof verdictSchema>;
