import * as v from 'valibot';
import { bilingualSchema } from './bilingual.ts';
import { codebookIdSchema, codeIdSchema } from './ids.ts';

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
});
export type Code = v.InferOutput<typeof codeSchema>;

const blank = { zh: '', en: '' } as const;
export const emptyDefinition: Definition = { brief: blank, full: blank, whenToUse: blank, whenNotToUse: blank, example: blank };
