import * as v from 'valibot';
import { bilingualSchema } from './bilingual.ts';
import { codingRefSchema } from './coding-ref.ts';
import { codebookIdSchema, codeIdSchema, coderIdSchema, instantSchema } from './ids.ts';
import { reviewStatusSchema } from './review-status.ts';

/** The parts of an entry after MacQueen et al. (1998), "Codebook development for team-based qualitative analysis". */
export const definitionSchema = v.object({
  brief: bilingualSchema,
  full: bilingualSchema,
  whenToUse: bilingualSchema,
  whenNotToUse: bilingualSchema,
  example: bilingualSchema,
});
export type Definition = v.InferOutput<typeof definitionSchema>;

export const colorSchema = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'not a colour'));

/** A real passage that shows what the code is, where it ends, or what only looks like it. */
export const codeExampleSchema = v.object({
  kind: v.picklist(['typical', 'borderline', 'lookalike']),
  passage: codingRefSchema,
  /** The words as they were when it was picked, so that they are known where the interview is not. */
  quote: v.string(),
  recordId: v.string(),
  note: v.string(),
});
export type CodeExample = v.InferOutput<typeof codeExampleSchema>;

/** Where a code came from: one that went into it, or one that it was taken out of. Named, as that one may be gone. */
export const lineageSchema = v.object({
  kind: v.picklist(['mergedFrom', 'splitFrom']),
  codeId: codeIdSchema,
  name: bilingualSchema,
  at: instantSchema,
});
export type Lineage = v.InferOutput<typeof lineageSchema>;

/*
 * What version 1 of the records did not know has a default, with which older files and databases are read.
 */
const entryDetail = {
  /** Two or three letters or characters for tables and margins, or blank. */
  shortName: v.optional(v.pipe(v.string(), v.maxLength(20)), ''),
  family: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
  examples: v.optional(v.array(codeExampleSchema), []),
  /** Codes that are easily taken for this one. */
  confusableWith: v.optional(v.array(codeIdSchema), []),
  /** Codes that may not be on the same passage. */
  excludes: v.optional(v.array(codeIdSchema), []),
  derivation: v.optional(v.nullable(v.picklist(['theory', 'data'])), null),
  /** The work that the concept is from. */
  conceptSource: v.optional(v.string(), ''),
  ownerId: v.optional(v.nullable(coderIdSchema), null),
  status: v.optional(reviewStatusSchema, 'draft'),
  /** Why the entry was last changed. */
  changeReason: v.optional(v.string(), ''),
  /** When the definition last changed in meaning; codings made before that are to be checked again. null: never since it was made. */
  redefinedAt: v.optional(v.nullable(instantSchema), null),
  lineage: v.optional(v.array(lineageSchema), []),
};

export const codeSchema = v.object({
  id: codeIdSchema,
  codebookId: codebookIdSchema,
  /** null for a code at the top of its codebook. A parent is in the same codebook. */
  parentId: v.nullable(codeIdSchema),
  /** Place among its siblings, 0 first. */
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
  name: bilingualSchema,
  color: colorSchema,
  /** The digit that applies it to the selection, '1'-'9', or null. */
  key: v.nullable(v.pipe(v.string(), v.regex(/^[1-9]$/))),
  definition: definitionSchema,
  ...entryDetail,
});
export type Code = v.InferOutput<typeof codeSchema>;

const blank = { zh: '', en: '' } as const;
export const emptyDefinition: Definition = { brief: blank, full: blank, whenToUse: blank, whenNotToUse: blank, example: blank };

/** The rest of an entry of which only the name is known yet. */
export const blankEntry = v.parse(v.object(entryDetail), {});
