import { siblingsOf } from '#shared/domain/code-tree.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** Where a code can stand: under a parent (null: at the top), at `index` among the children, counted without the code itself. */
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

/** One step in a direction; null where there is no step to take: the first cannot go up, a top code not out. */
export function placeBeside(state: Codes, id: CodeId, direction: MoveDirection): CodePlace | null {
  const code = state.codes.get(id);
  const place = placeOf(state, id);
  if (code === undefined || place === null) return null;
  const siblings = siblingsOf(state, code.codebookId, code.parentId);
  switch (direction) {
    case 'up':
      return place.index === 0 ? null : { ...place, index: place.index - 1 };
    case 'down':
      return place.index === siblings.length - 1 ? null : { ...place, index: place.index + 1 };
    case 'in': {
      const above = siblings[place.index - 1];
      return above === undefined ? null : { parentId: above.id, index: siblingsOf(state, code.codebookId, above.id).length };
    }
    case 'out': {
      const parent = code.parentId === null ? null : placeOf(state, code.parentId);
      return parent === null ? null : { parentId: parent.parentId, index: parent.index + 1 };
    }
  }
}

/** Where rows can be dropped in a tree: on a row, or in a gap beside one; `root` is the tree's own ground. */
export type CodeDrop =
  | { readonly type: 'root' }
  | { readonly type: 'item'; readonly key: CodeId; readonly dropPosition: 'before' | 'on' | 'after' };

/** The place that a drop means for the code. Null where the drop is on the code itself or on nothing. */
export function placeAtDrop(state: Codes, id: CodeId, drop: CodeDrop): CodePlace | null {
  const code = state.codes.get(id);
  if (code === undefined) return null;
  const others = (parentId: CodeId | null) => siblingsOf(state, code.codebookId, parentId).filter((sibling) => sibling.id !== id);
  if (drop.type === 'root') return { parentId: null, index: others(null).length };
  const target = state.codes.get(drop.key);
  if (target === undefined || target.id === id) return null;
  if (drop.dropPosition === 'on') return { parentId: target.id, index: others(target.id).length };
  const beside = others(target.parentId).findIndex((sibling) => sibling.id === target.id);
  return { parentId: target.parentId, index: drop.dropPosition === 'before' ? beside : beside + 1 };
}

/** Whether moving the code to `place` would change nothing. */
export function isInPlace(state: Codes, id: CodeId, place: CodePlace): boolean {
  const now = placeOf(state, id);
  return now !== null && now.parentId === place.parentId && now.index === place.index;
}
