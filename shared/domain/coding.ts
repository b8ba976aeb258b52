import * as v from 'valibot';
import { codeIdSchema, coderIdSchema, codingIdSchema, instantSchema, transcriptIdSchema } from './ids.ts';
import { linkSchema } from './link.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where a coding sits: offsets in UTF-16 units, the words themselves, and up to 32 units of what surrounds them. */
export const anchorSchema = v.object({
  start: offset,
  end: offset,
  quote: v.pipe(v.string(), v.minLength(1)),
  prefix: v.string(),
  suffix: v.string(),
});
export type Anchor = v.InferOutput<typeof anchorSchema>;

/** One code applied to one passage by one coder. */
export const codingSchema = v.object({
  id: codingIdSchema,
  transcriptId: transcriptIdSchema,
  coderId: coderIdSchema,
  codeId: codeIdSchema,
  anchor: anchorSchema,
  links: v.array(linkSchema),
  note: v.string(),
  weight: v.nullable(v.pipe(v.number(), v.finite())),
  createdAt: instantSchema,
  modifiedAt: instantSchema,
  /** When somebody last looked whether it still fits its code's definition; null: not since it was made. */
  confirmedAt: v.optional(v.nullable(instantSchema), null),
});
export type Coding = v.InferOutput<typeof codingSchema>;
