import { diffArrays } from 'diff';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { same } from '#shared/domain/same.ts';

/** A codebook at one time: the codes of a revision, or those there are now, parents before children. */
export type CodesThen = readonly Code[];

/** Beside that an entry came, went or changed: what became of it. */
export type EntryMark = 'renamed' | 'redefined' | 'moved' | 'recoloured' | 'retired' | 'reinstated' | 'merged' | 'split' | 'details';

/** One field of an entry, as text on both sides. */
export interface FieldDiff {
  /** `name.zh`, `definition.brief.en`, `family` … */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface EntryDiff {
  readonly id: CodeId;
  readonly kind: 'added' | 'removed' | 'changed' | 'same';
  readonly marks: readonly EntryMark[];
  readonly before: Code | null;
  readonly after: Code | null;
  /** The code that it went into or came out of, where it was merged or split. */
  readonly other: Bilingual | null;
  /** Fields that differ. */
  readonly fields: readonly FieldDiff[];
}

const both = (prefix: string, text: Bilingual): [string, string][] => [
  [`${prefix}.zh`, text.zh],
  [`${prefix}.en`, text.en],
];

/** An entry as texts by field; names of codes are found by `nameOf`. */
function textsOf(code: Code, nameOf: (id: CodeId) => string): ReadonlyMap<string, string> {
  const list = (ids: readonly CodeId[]): string => ids.map(nameOf).join('、');
  return new Map([
    ...both('name', code.name),
    ...Object.entries(code.definition).flatMap(([part, text]) => both(`definition.${part}`, text)),
    ['examples', code.examples.map(({ quote, recordId, note }) => `“${quote}”（${recordId}）${note}`).join('\n')],
    ['confusableWith', list(code.confusableWith)],
    ['excludes', list(code.excludes)],
    ['shortName', code.shortName],
    ['family', code.family],
    ['conceptSource', code.conceptSource],
    ['parent', code.parentId === null ? '' : nameOf(code.parentId)],
  ]);
}

function fieldsOf(before: Code | null, after: Code | null, nameOf: (id: CodeId) => string): FieldDiff[] {
  const [old, now] = [before, after].map((code) => (code === null ? new Map<string, string>() : textsOf(code, nameOf))) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? '', after: now.get(field) ?? '' }))
    .filter((diff) => diff.before !== diff.after);
}

/** The siblings under each parent, of the codes that `isCounted` lets through, in order. */
function siblingIds(codes: CodesThen, isCounted: (code: Code) => boolean): ReadonlyMap<CodeId | null, CodeId[]> {
  const siblings = new Map<CodeId | null, CodeId[]>();
  for (const code of codes) if (isCounted(code)) siblings.set(code.parentId, [...(siblings.get(code.parentId) ?? []), code.id]);
  return siblings;
}

/** Codes under another parent, or elsewhere among siblings that stayed: the fewest that make the one order of the other. */
function movedBetween(old: ReadonlyMap<CodeId, Code>, now: ReadonlyMap<CodeId, Code>): ReadonlySet<CodeId> {
  const moved = new Set<CodeId>();
  for (const [id, code] of now) if (old.has(id) && old.get(id)?.parentId !== code.parentId) moved.add(id);
  const isCounted = ({ id }: Code): boolean => old.has(id) && now.has(id) && !moved.has(id);
  const [before, after] = [siblingIds([...old.values()], isCounted), siblingIds([...now.values()], isCounted)];
  const elsewhere = [...after].flatMap(([parentId, ids]) => diffArrays(before.get(parentId) ?? [], ids).flatMap(({ added, value }) => (added ? value : [])));
  return new Set([...moved, ...elsewhere]);
}

function marksOf(before: Code, after: Code, isMoved: boolean): EntryMark[] {
  const marks: readonly (readonly [EntryMark, boolean])[] = [
    ['renamed', !same(before.name, after.name)],
    ['redefined', !same(before.definition, after.definition)],
    ['moved', isMoved],
    ['retired', before.status !== 'retired' && after.status === 'retired'],
    ['reinstated', before.status === 'retired' && after.status !== 'retired'],
    ['recoloured', before.color !== after.color],
  ];
  return marks.filter(([, holds]) => holds).map(([mark]) => mark);
}

/**
 * Two states of a codebook entry by entry, in the order of the later one; what went stands at the end. Lineage tells what was
 * merged away or split off in between. Linear in the codes, but for the texts.
 */
export function codebookDiff(before: CodesThen, after: CodesThen): readonly EntryDiff[] {
  const [old, now] = [new Map(before.map((code) => [code.id, code])), new Map(after.map((code) => [code.id, code]))];
  const moved = movedBetween(old, now);
  const nameOf = (id: CodeId): string => {
    const name = (now.get(id) ?? old.get(id))?.name;
    return name === undefined ? '' : name.zh === '' ? name.en : name.zh;
  };
  const mergedInto = new Map(after.flatMap((code) => code.lineage.flatMap(({ kind, codeId }) => (kind === 'mergedFrom' ? [[codeId, code.name] as const] : []))));

  const present = after.map((code): EntryDiff => {
    const earlier = old.get(code.id) ?? null;
    const fields = fieldsOf(earlier, code, nameOf);
    if (earlier === null) {
      const origin = code.lineage.find(({ kind }) => kind === 'splitFrom');
      return { id: code.id, kind: 'added', marks: origin === undefined ? [] : ['split'], before: null, after: code, other: origin?.name ?? null, fields };
    }
    const marks = marksOf(earlier, code, moved.has(code.id));
    const isMore = fields.some(({ field }) => !/^(?:name|definition)\.|^parent$/.test(field)) || earlier.key !== code.key || earlier.derivation !== code.derivation || earlier.ownerId !== code.ownerId;
    const all: EntryMark[] = isMore ? [...marks, 'details'] : marks;
    return { id: code.id, kind: all.length === 0 ? 'same' : 'changed', marks: all, before: earlier, after: code, other: null, fields };
  });
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map((code): EntryDiff => {
      const into = mergedInto.get(code.id) ?? null;
      return { id: code.id, kind: 'removed', marks: into === null ? [] : ['merged'], before: code, after: null, other: into, fields: fieldsOf(code, null, nameOf) };
    });
  return [...present, ...gone];
}
