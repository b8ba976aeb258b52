import * as v from 'valibot';
import { codingIdSchema, transcriptIdSchema } from './ids.ts';

/** Points at a coding. The transcript is named too, since codings are found layer by layer. */
export const codingRefSchema = v.object({ transcriptId: transcriptIdSchema, codingId: codingIdSchema });
export type CodingRef = v.InferOutput<typeof codingRefSchema>;
