import * as v from 'valibot';
import { bytesSchema } from './bytes.ts';
import { filePurposeSchema, MAX_FILE_BYTES } from './file-purpose.ts';

/**
 * Stands for a file that the user chose. Says nothing about where it is, and is worth nothing once the window has closed.
 * 128 random bits in hex.
 */
export const fileTokenSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'not a token'), v.brand('FileToken'));
export type FileToken = v.InferOutput<typeof fileTokenSchema>;

export const chosenFileSchema = v.object({
  token: fileTokenSchema,
  name: v.string(),
  /** In bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type ChosenFile = v.InferOutput<typeof chosenFileSchema>;

export const chooseFilesSchema = v.object({ purpose: filePurposeSchema, multiple: v.boolean() });
export type ChooseFiles = v.InferOutput<typeof chooseFilesSchema>;

export const fileBytesSchema = bytesSchema(MAX_FILE_BYTES);
