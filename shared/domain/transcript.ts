import * as v from 'valibot';
import { blobHashSchema, cityIdSchema, instantSchema, transcriptIdSchema } from './ids.ts';

const shortText = v.pipe(v.string(), v.maxLength(500));

/** What is known of an interview beside its words. Every field may be blank but the record id. */
export const transcriptHeaderSchema = v.object({
  recordId: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  title: shortText,
  /** ISO date YYYY-MM-DD, or blank. */
  date: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'not a date')),
  place: shortText,
  role: shortText,
  institution: shortText,
  interviewer: shortText,
  consent: shortText,
  confidentiality: shortText,
  /** The city that the interviewee speaks for. */
  cityId: v.nullable(cityIdSchema),
});
export type TranscriptHeader = v.InferOutput<typeof transcriptHeaderSchema>;

/** The file a transcript came from, kept beside it byte for byte. */
export const transcriptSourceSchema = v.object({
  fileName: shortText,
  /** `utf-8`, `utf-16le`, `gb18030`, `big5` … or `docx`. */
  encoding: shortText,
  originalHash: v.nullable(blobHashSchema),
});
export type TranscriptSource = v.InferOutput<typeof transcriptSourceSchema>;

/** One interview. Its text is an immutable blob, named by its hash; offsets into it are UTF-16 units. */
export const transcriptSchema = v.object({
  id: transcriptIdSchema,
  ...transcriptHeaderSchema.entries,
  textHash: blobHashSchema,
  /** Length of the text in UTF-16 units. */
  textLength: v.pipe(v.number(), v.integer(), v.minValue(0)),
  source: transcriptSourceSchema,
  addedAt: instantSchema,
});
export type Transcript = v.InferOutput<typeof transcriptSchema>;
