import * as v from 'valibot';

import { type Code, codeSchema } from '#shared/domain/code.ts';
import type { CodeEdit } from '#shared/domain/operations/code-operations.ts';
import { same } from '#shared/domain/same.ts';

const { name, color, key, definition, shortName, family, examples, confusableWith, excludes, derivation, conceptSource, ownerId } = codeSchema.entries;

/** What the form of an entry holds. A draft kept by an older version knows less; what it lacks is as the entry has it. */
export const codeEntrySchema = v.object({ name, color, key, definition, shortName, family, examples, confusableWith, excludes, derivation, conceptSource, ownerId });
export type CodeEntry = v.InferOutput<typeof codeEntrySchema>;

/** An entry that someone began to change: as it was then, and as they want it. */
export const entryDraftSchema = v.object({ base: codeEntrySchema, value: codeEntrySchema });
export type EntryDraft = v.InferOutput<typeof entryDraftSchema>;

export const definitionParts = ['brief', 'full', 'whenToUse', 'whenNotToUse', 'example'] as const;
export type DefinitionPart = (typeof definitionParts)[number];

const entryFields = Object.keys(codeEntrySchema.entries) as (keyof CodeEntry)[];

export function entryOf(code: Code): CodeEntry {
  return Object.fromEntries(entryFields.map((field) => [field, code[field]])) as CodeEntry;
}

/** The draft with `change` made; null where that makes it what the entry was: nothing is left to save. */
export function withChange(base: CodeEntry, value: CodeEntry, change: Partial<CodeEntry>): EntryDraft | null {
  const next = { ...value, ...change };
  return same(next, base) ? null : { base, value: next };
}

/**
 * What saving the draft does to `code` as it is by now: only what the draft changed, each language of each part by
 * itself, so that what was meanwhile changed elsewhere stays. Null where that is nothing.
 */
export function editOf({ base, value }: EntryDraft, code: Code): CodeEdit | null {
  const now = entryOf(code);
  const changed = entryFields.filter((field) => !same(value[field], base[field])).map((field) => [field, value[field]]);
  const merged: CodeEntry = { ...now, ...Object.fromEntries(changed), name: mergedText(base.name, value.name, now.name), definition: { ...now.definition } };
  for (const part of definitionParts) {
    merged.definition[part] = mergedText(base.definition[part], value.definition[part], now.definition[part]);
  }
  return same(merged, now) ? null : merged;
}

/** What is left to save once `saved` is on disk: what was typed meanwhile. Null where that is nothing. */
export function leftAfter(saved: EntryDraft, now: EntryDraft | undefined): EntryDraft | null {
  return now === undefined ? null : withChange(saved.value, now.value, {});
}

function mergedText(base: CodeEntry['name'], value: CodeEntry['name'], now: CodeEntry['name']): CodeEntry['name'] {
  return { zh: value.zh === base.zh ? now.zh : value.zh, en: value.en === base.en ? now.en : value.en };
}

/** Whether the entry was changed elsewhere since the draft was begun. */
export function isOutdated({ base }: EntryDraft, code: Code): boolean {
  return !same(base, entryOf(code));
}
