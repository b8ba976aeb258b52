import * as v from 'valibot';
import { instantSchema, projectIdSchema } from './ids.ts';

/** One study. Its database holds exactly one of these. */
export const projectSchema = v.object({
  id: projectIdSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  description: v.string(),
  createdAt: instantSchema,
});
export type Project = v.InferOutput<typeof projectSchema>;
