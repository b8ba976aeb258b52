import type { Bilingual } from '../bilingual.ts';
import { type Change, changed, created } from '../change.ts';
import { blankEntry, type Code, type Definition, type Lineage } from '../code.ts';
import { siblingsOf } from '../code-tree.ts';
import type { CodingRef } from '../coding-ref.ts';
import type { CodeId, CodingId } from '../ids.ts';
import { layerIdOf } from '../layer.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail, ok } from '../result.ts';
import { CodeChanges } from './code-changes.ts';
import { namesake } from './code-operations.ts';
import { nameOf } from './codebook-operations.ts';
import { carriedOn } from './review-operations.ts';

/** A code to be taken out of another one. */
export interface SplitPart {
  readonly name: Bilingual;
  readonly color: string;
  readonly definition: Definition;
}

export interface SplitCode {
  readonly id: CodeId;
  readonly parts: readonly SplitPart[];
  /** Codings of the coder's own layers and the part that each goes to, by its place in `parts`; the rest stay. */
  readonly sorted: readonly (CodingRef & { readonly part: number })[];
  /** Whether the code that was split is retired: its remaining codings stay, it is offered no more. */
  readonly retires: boolean;
}

/** Takes new codes out of a code, right after it, with those of its codings that go to them; examples go with their codings. */
export const splitCode: Operation<SplitCode> = (state, { id, parts, sorted, retires }, context) => {
  const { now, newId, coderId } = context;
  const source = state.codes.get(id);
  if (source === undefined) return fail('code.gone');
  if (parts.length === 0) return fail('code.nameless');
  const siblings = siblingsOf(state, source.codebookId, source.parentId);
  const origin: Lineage = { kind: 'splitFrom', codeId: id, name: source.name, at: now };
  const made: Code[] = [];
  for (const { name, color, definition } of parts) {
    if (name.zh.trim() === '' && name.en.trim() === '') return fail('code.nameless');
    if (namesake([...siblings, ...made], name, null) !== undefined) return fail('code.nameTaken', { code: nameOf({ name }) });
    const { codebookId, parentId } = source;
    made.push({ ...blankEntry, id: newId<CodeId>(), codebookId, parentId, order: 0, name, color, key: null, definition, lineage: [origin] });
  }

  const partOf = new Map<CodingId, Code>();
  const moves: Change<'coding'>[] = [];
  for (const { transcriptId, codingId, part } of sorted) {
    const target = made[part];
    const layer = state.layers.get(layerIdOf({ transcriptId, coderId }));
    const coding = layer?.codings.find((candidate) => candidate.id === codingId);
    if (target === undefined || coding === undefined || coding.codeId !== id || partOf.has(codingId)) return fail('coding.gone');
    partOf.set(codingId, target);
    moves.push(changed('coding', coding, { ...coding, codeId: target.id, modifiedAt: now, confirmedAt: now }));
  }

  const retired = retires && source.status !== 'retired' ? carriedOn(state, source, { act: 'retire', text: '' }, context) : ok({ entry: source, lines: [] });
  if (!retired.ok) return retired;
  const { entry, lines } = retired.value;
  const after = siblings.findIndex((sibling) => sibling.id === id) + 1;
  const changes = new CodeChanges(state);
  changes.set({ ...entry, examples: source.examples.filter(({ passage }) => !partOf.has(passage.codingId)) });
  siblings.slice(after).forEach((sibling, distance) => changes.set({ ...sibling, order: source.order + made.length + 1 + distance }));
  const placed = made.map((code, distance) => ({
    ...code,
    order: source.order + 1 + distance,
    examples: source.examples.filter(({ passage }) => partOf.get(passage.codingId) === code),
  }));
  return changeSet('code.split', { code: nameOf(source), into: placed.map(nameOf).join('、'), codings: moves.length }, [
    ...placed.map((code) => created('code', code)),
    ...changes.list(),
    ...lines,
    ...moves,
  ]);
};
