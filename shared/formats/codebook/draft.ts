import * as v from 'valibot';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import { blankEntry, type Code, codeSchema, type Definition, emptyDefinition } from '#shared/domain/code.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import type { DetailField } from './fields.ts';

/** A code as a file has it, before it is a record. */
export interface CodeDraft {
  /** By which other codes of the file speak of it; unique in the file. */
  readonly ref: string;
  readonly parentRef: string | null;
  readonly name: Bilingual;
  /** `#rrggbb`, or null where the file gives none. */
  readonly color: string | null;
  readonly definition: Definition;
  readonly details: Readonly<Partial<Record<Exclude<DetailField, 'confusableWith' | 'excludes'>, string>>>;
  readonly confusableWith: readonly string[];
  readonly excludes: readonly string[];
}

/** A codebook as a file has it: parents before their children, siblings in order. */
export interface CodebookDraft {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly codes: readonly CodeDraft[];
}

export const blankDraft = (ref: string): CodeDraft => ({
  ref,
  parentRef: null,
  name: { zh: '', en: '' },
  color: null,
  definition: emptyDefinition,
  details: {},
  confusableWith: [],
  excludes: [],
});

/** Colours for codes that come without one: dark enough for white paper, none the next one's neighbour in hue. */
const colors = ['#2f6f9f', '#a4562a', '#4b7f3a', '#8a3f7d', '#8a7a1f', '#3f5fb0', '#b0384f', '#2d7f78'];

const derivations: Readonly<Record<string, Code['derivation']>> = { theory: 'theory', data: 'data', 理论驱动: 'theory', 数据驱动: 'data', 'theory-driven': 'theory', 'data-driven': 'data' };

/** As many whole characters of a text as fit into `length` UTF-16 units. */
function cut(text: string | undefined, length: number): string {
  let kept = '';
  for (const character of text ?? '') {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept;
}

/** The draft as records of a project, with fresh ids; a digit goes to the first code that wants it. Whoever owned the codes elsewhere is nobody here. */
export function draftRecords(draft: CodebookDraft, newId: <Id extends string>() => Id): { readonly codebook: Omit<Codebook, 'order'>; readonly codes: readonly Code[] } {
  const codebookId = newId<CodebookId>();
  const ids = new Map(draft.codes.map(({ ref }) => [ref, newId<CodeId>()]));
  const keys = new Set<string>();
  const orders = new Map<string | null, number>();
  const resolved = (refs: readonly string[], own: string): CodeId[] => [...new Set(refs)].flatMap((ref) => (ref === own ? [] : (ids.get(ref) ?? [])));
  const codes = draft.codes.map((code, place): Code => {
    const { details } = code;
    const order = orders.get(code.parentRef) ?? 0;
    orders.set(code.parentRef, order + 1);
    const key = v.is(codeSchema.entries.key, details.key) && details.key !== null && !keys.has(details.key) ? details.key : null;
    if (key !== null) keys.add(key);
    return {
      ...blankEntry,
      id: ids.get(code.ref) as CodeId,
      codebookId,
      parentId: code.parentRef === null ? null : (ids.get(code.parentRef) ?? null),
      order,
      name: code.name,
      color: code.color ?? (colors[place % colors.length] as string),
      key,
      definition: code.definition,
      shortName: cut(details.shortName, 20),
      family: cut(details.family, 100),
      derivation: derivations[(details.derivation ?? '').trim().toLowerCase()] ?? null,
      conceptSource: details.conceptSource ?? '',
      changeReason: details.changeReason ?? '',
      status: /^(?:retired|已停用)$/i.test(details.status?.trim() ?? '') ? 'retired' : 'draft',
      confusableWith: resolved(code.confusableWith, code.ref),
      excludes: resolved(code.excludes, code.ref),
    };
  });
  return { codebook: { id: codebookId, name: draft.name, description: draft.description, origin: 'own', status: 'draft' }, codes };
}
