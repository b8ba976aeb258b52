import * as v from 'valibot';

/** The host wants to close the window; the page puts its drafts away and answers with the same id. */
export const closeRequestSchema = v.object({ closeId: v.pipe(v.string(), v.maxLength(64)) });
export type CloseRequest = v.InferOutput<typeof closeRequestSchema>;

/** `ready`: nothing is left to put away. `stay`: the user has decided against closing. */
export const closeAnswerSchema = v.object({ ...closeRequestSchema.entries, answer: v.picklist(['ready', 'stay']) });
export type CloseAnswer = v.InferOutput<typeof closeAnswerSchema>;

/** How many commits have been handed to the store and are not on disk yet. */
export const pendingCommitsSchema = v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0)) });
