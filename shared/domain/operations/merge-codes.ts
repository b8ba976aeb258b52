import { type Change, changed, removed } from '../change.ts';
import type { Code, Lineage } from '../code.ts';
import { siblingsOf, withDescendants } from '../code-tree.ts';
import type { CodingRef } from '../coding-ref.ts';
import type { Coding } from '../coding.ts';
import type { CodeId, Instant } from '../ids.ts';
import type { Layer } from '../layer.ts';
import { sameLink } from '../link.ts';
import { changeSet, type Operation } from '../operation.ts';
import { withConsequences } from '../references.ts';
import { fail } from '../result.ts';
import { CodeChanges } from './code-changes.ts';
import { nameOf } from './codebook-operations.ts';
import { memosHanded } from './memos-kept.ts';

const placeOf = ({ anchor }: Coding): string => `${anchor.start}-${anchor.end}`;

/** Two codings of one coder on the very same passage as one, with the links and notes of both. */
function joined(kept: Coding, other: Coding, now: Instant): Coding {
  const links = [...kept.links, ...other.links.filter((link) => !kept.links.some((known) => sameLink(known, link)))];
  const note = [kept.note, other.note].filter((part) => part !== '').join('\n');
  return { ...kept, links, note, weight: kept.weight ?? other.weight, modifiedAt: now };
}

interface MergedLayer {
  readonly changes: Change<'coding'>[];
  /** How many codings there were under the code that goes. */
  readonly count: number;
  /** For each coding that became one with another: that other. */
  readonly successors: readonly (readonly [Coding['id'], CodingRef])[];
}

/** What becomes of one layer's codings under `from`. */
function mergedLayer(layer: Layer, from: CodeId, into: CodeId, now: Instant): MergedLayer {
  const stored = new Map(layer.codings.map((coding) => [coding.id, coding]));
  const atTarget = new Map(layer.codings.filter(({ codeId }) => codeId === into).map((coding) => [placeOf(coding), coding]));
  const after = new Map<Coding['id'], Coding | null>();
  const successors: [Coding['id'], CodingRef][] = [];
  let count = 0;
  for (const coding of layer.codings) {
    if (coding.codeId !== from) continue;
    count += 1;
    const twin = atTarget.get(placeOf(coding));
    const next = twin === undefined ? { ...coding, codeId: into, modifiedAt: now } : joined(twin, coding, now);
    if (twin !== undefined) {
      after.set(coding.id, null);
      successors.push([coding.id, { transcriptId: twin.transcriptId, codingId: twin.id }]);
    }
    after.set(next.id, next);
    atTarget.set(placeOf(coding), next);
  }
  const changes = [...after].flatMap(([id, next]) => {
    const before = stored.get(id);
    if (before === undefined) return [];
    return [next === null ? removed('coding', before) : changed('coding', before, next)];
  });
  return { changes, count, successors };
}

/** `ids` with `into` for `from`, but never the code's own id. */
function redirected(ids: readonly CodeId[], from: CodeId, into: CodeId, own: CodeId): CodeId[] {
  return [...new Set(ids.map((id) => (id === from ? into : id)))].filter((id) => id !== own);
}

/**
 * Merges a code into another: its codings and its children go there, what other entries said of it they say of that one,
 * then it goes; the lineage of the other remembers it. A coder who coded the very same passage under both keeps one coding.
 * Memos about what goes are then about what stays, and what rested on it rests on that.
 */
export const mergeCodes: Operation<{ from: CodeId; into: CodeId }> = (state, { from, into }, { now }) => {
  const source = state.codes.get(from);
  const target = state.codes.get(into);
  if (source === undefined || target === undefined) return fail('code.gone');
  if (from === into) return fail('code.mergeIntoItself');
  if (target.status === 'retired') return fail('code.retired', { code: nameOf(target) });
  if (withDescendants(state, from).some((below) => below.id === into)) return fail('code.underItself', { code: nameOf(source) });
  const others = siblingsOf(state, target.codebookId, into);
  const names = new Set(others.map(nameOf));
  const children = siblingsOf(state, source.codebookId, from);
  const clash = children.find((child) => names.has(nameOf(child)));
  if (clash !== undefined) return fail('code.nameTaken', { code: nameOf(clash) });
  if (children.length > 0 && source.codebookId !== target.codebookId) return fail('code.otherCodebook');

  const codes = new CodeChanges(state);
  for (const code of state.codes.values()) {
    if (![...code.confusableWith, ...code.excludes].includes(from)) continue;
    const [confusableWith, excludes] = [redirected(code.confusableWith, from, into, code.id), redirected(code.excludes, from, into, code.id)];
    codes.set({ ...code, confusableWith, excludes });
  }
  const firstFree = (others.at(-1)?.order ?? -1) + 1;
  children.forEach((child, index) => codes.set({ ...(codes.get(child.id) ?? child), parentId: into, order: firstFree + index }));
  const origin: Lineage = { kind: 'mergedFrom', codeId: from, name: source.name, at: now };
  const kept: Code = codes.get(into) ?? target;
  codes.set({ ...kept, lineage: [...kept.lineage, ...source.lineage, origin] });

  const layers = [...state.layers.values()].map((layer) => mergedLayer(layer, from, into, now));
  const count = layers.reduce((sum, layer) => sum + layer.count, 0);
  const successors = new Map(layers.flatMap((layer) => layer.successors));
  const changes = [...layers.flatMap((layer) => layer.changes), ...codes.list(new Set([from])), removed('code', source)];
  const handed = [
    ...memosHanded(state, { kind: 'code', id: from }, { kind: 'code', id: into }),
    ...[...successors].flatMap(([id, { codingId }]) => memosHanded(state, { kind: 'coding', id }, { kind: 'coding', id: codingId })),
  ];
  return changeSet('code.merge', { code: nameOf(source), into: nameOf(target), codings: count }, [...withConsequences(state, changes, successors), ...handed]);
};
