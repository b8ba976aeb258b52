import * as v from 'valibot';
import { coderIdSchema, instantSchema } from './ids.ts';

/** A supervisor is a coder who may also review the codebook. */
export const coderRoleSchema = v.picklist(['coder', 'supervisor']);
export type CoderRole = v.InferOutput<typeof coderRoleSchema>;

export const coderSchema = v.object({
  id: coderIdSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  role: coderRoleSchema,
  createdAt: instantSchema,
});
export type Coder = v.InferOutput<typeof coderSchema>;
