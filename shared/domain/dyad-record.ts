import * as v from 'valibot';
import { attributeValuesSchema } from './attribute.ts';
import { dyadIdSchema } from './dyad.ts';

/** What is known of a dyad beside who it is. Only dyads with something to say have one. */
export const dyadRecordSchema = v.object({
  id: dyadIdSchema,
  attributes: attributeValuesSchema,
});
export type DyadRecord = v.InferOutput<typeof dyadRecordSchema>;
