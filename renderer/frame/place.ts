import * as v from 'valibot';

import { codingIdSchema, transcriptIdSchema } from '#shared/domain/ids.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where in the project the person is. Kept with the project, so that it opens where it was left. */
export const placeSchema = v.object({
  /** A room's id: each feature brings its own. */
  room: v.string(),
  transcriptId: v.nullable(transcriptIdSchema),
  /** The coding to go to and show in the inspector. */
  codingId: v.nullable(codingIdSchema),
  /** Or the passage to go to, in UTF-16 units. */
  passage: v.nullable(v.object({ start: offset, end: offset })),
});
export type Place = v.InferOutput<typeof placeSchema>;

export const startPlace: Place = { room: 'reading', transcriptId: null, codingId: null, passage: null };
