import * as v from 'valibot';

/** `html` is for programs that paste with formatting; `text` for all others. */
export const clipboardContentSchema = v.object({ text: v.string(), html: v.optional(v.string()) });
export type ClipboardContent = v.InferOutput<typeof clipboardContentSchema>;
