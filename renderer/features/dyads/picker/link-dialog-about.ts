import * as v from 'valibot';

import { codingIdSchema, transcriptIdSchema } from '#shared/domain/ids.ts';

/** What the dialog 'dyads.link' is about: codings of one transcript, all of the coder who works. */
export const linkDialogAboutSchema = v.object({ transcriptId: transcriptIdSchema, codingIds: v.array(codingIdSchema) });
export type LinkDialogAbout = v.InferOutput<typeof linkDialogAboutSchema>;
