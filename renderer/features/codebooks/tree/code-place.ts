import { siblingsOf } from '#shared/domain/code-tree.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { topsAmong } from '#shared/domain/operations/move-codes.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** Where codes can stand: under a parent (null: at the top), the first at `index` among the children, counted without those that move. */
export interface CodePlace {
  readonly parentId: CodeId | null;
  readonly index: number;
}

export const moveDirections = ['up', 'down', 'in', 'out'] as const;
/** `in`: under the sibling above; `out`: beside its parent. */
export type MoveDirection = (typeof moveDirections)[number];

type Codes = Pick<ProjectState, 'codes'>;

/** Where the code stands now, or null where there is none. */
export function placeOf(state: Codes, id: CodeId): CodePlace | null {
  const code = state.codes.get(id);
  if (code === undefined) return null;
  return { parentId: code.parentId, index: siblingsOf(state, code.codebookId, code.parentId).findIndex((sibling) => sibling.id === id) };
}

/**
 * One step in a direction for codes that stand under one parent; null where there is no step to take: the first cannot go
 * up, a top code not out, and codes from several parents go nowhere together.
 */
export function placeBeside(state: Codes, ids: readonly CodeId[], direction: MoveDirection): CodePlace | null {
  const moved = topsAmong(state, ids);
  const [first] = moved;
  const last = moved.at(-1);
  if (first === undefined || last === undefined || moved.some(({ codebookId, parentId }) => codebookId !== first.codebookId || parentId !== first.parentId)) return null;
  const { codebookId, parentId } = first;
  const siblings = siblingsOf(state, codebookId, parentId);
  const others = siblings.filter(({ id }) => !moved.some((code) => code.id === id));
  const before = (id: CodeId) => siblings.slice(0, siblings.findIndex((sibling) => sibling.id === id)).filter((sibling) => others.includes(sibling)).length;
  switch (direction) {
    case 'up':
      return before(first.id) === 0 ? null : { parentId, index: before(first.id) - 1 };
    case 'down':
      return before(last.id) === others.length ? null : { parentId, index: before(last.id) + 1 };
    case 'in': {
      const above = others[before(first.id) - 1];
      return above === undefined ? null : { parentId: above.id, index: siblingsOf(state, codebookId, above.id).length };
    }
    case 'out': {
      const parent = parentId === null ? null : placeOf(state, parentId);
      return parent === null ? null : { parentId: parent.parentId, index: parent.index + 1 };
    }
  }
}

/** Where rows can be dropped in a tree: on a row, or in a gap beside one; `root` is the tree's own ground. */
export type CodeDrop =
  | { readonly type: 'root' }
  | { readonly type: 'item'; readonly key: CodeId; readonly dropPosition: 'before' | 'on' | 'after' };

/** The place that a drop means for the codes. Null where the drop is on one of them or on nothing. */
export function placeAtDrop(state: Codes, ids: readonly CodeId[], drop: CodeDrop): CodePlace | null {
  const moved = new Set(topsAmong(state, ids).map(({ id }) => id));
  const [first] = moved;
  const codebookId = first === undefined ? undefined : state.codes.get(first)?.codebookId;
  if (codebookId === undefined) return null;
  const others = (parentId: CodeId | null) => siblingsOf(state, codebookId, parentId).filter(({ id }) => !moved.has(id));
  if (drop.type === 'root') return { parentId: null, index: others(null).length };
  const target = state.codes.get(drop.key);
  if (target === undefined || moved.has(target.id)) return null;
  if (drop.dropPosition === 'on') return { parentId: target.id, index: others(target.id).length };
  const beside = others(target.parentId).findIndex((sibling) => sibling.id === target.id);
  return { parentId: target.parentId, index: drop.dropPosition === 'before' ? beside : beside + 1 };
}

/** Whether moving the codes to `place` would change nothing: they stand there already, one after another. */
export function isInPlace(state: Codes, ids: readonly CodeId[], place: CodePlace): boolean {
  const moved = topsAmong(state, ids);
  const [first] = moved;
  if (first === undefined) return true;
  const there = siblingsOf(state, first.codebookId, place.parentId).slice(place.index, place.index + moved.length);
  return there.length === moved.length && there.every(({ id }, index) => id === moved[index]?.id);
}
