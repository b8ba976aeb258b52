import type { Code } from '../code.ts';
import { codesInBook, pathOf, siblingsOf, withDescendants } from '../code-tree.ts';
import type { CodebookId, CodeId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';
import type { ProjectState } from '../state.ts';
import { CodeChanges } from './code-changes.ts';
import { keyHolder, namesake } from './code-operations.ts';
import { nameOf } from './codebook-operations.ts';
import { linesTaken } from './review-lines.ts';

export interface MovedCodes {
  readonly ids: readonly CodeId[];
  readonly codebookId: CodebookId;
  /** null: to the top of the codebook. */
  readonly parentId: CodeId | null;
  /** Place of the first of them among the children there, 0 first, counted without those that move. */
  readonly index: number;
}

/** Those of `ids` that are below no other of them, in the order of their trees: what is below a moved one goes along anyway. */
export function topsAmong(state: Pick<ProjectState, 'codes'>, ids: readonly CodeId[]): Code[] {
  const asked = new Set(ids);
  const codebooks = new Set(ids.flatMap((id) => state.codes.get(id)?.codebookId ?? []));
  return [...codebooks]
    .flatMap((codebookId) => codesInBook(state, codebookId))
    .filter(({ id }) => asked.has(id) && !pathOf(state, id).some((above) => above.id !== id && asked.has(above.id)));
}

/**
 * Puts codes, each with all below it, under another parent, of another codebook too. In another codebook a code keeps its
 * digit only where that is free there.
 */
export const moveCodes: Operation<MovedCodes> = (state, { ids, codebookId, parentId, index }) => {
  const moved = topsAmong(state, ids);
  if (moved.length === 0 || ids.some((id) => !state.codes.has(id))) return fail('code.gone');
  if (!state.codebooks.has(codebookId)) return fail('codebook.gone');
  if (parentId !== null && state.codes.get(parentId)?.codebookId !== codebookId) return fail('code.gone');
  const movedIds = new Set(moved.map(({ id }) => id));
  const siblings = siblingsOf(state, codebookId, parentId).filter(({ id }) => !movedIds.has(id));
  const changes = new CodeChanges(state);
  const arrived = new Set<CodeId>();
  for (const [at, code] of moved.entries()) {
    const below = withDescendants(state, code.id);
    if (below.some(({ id }) => id === parentId)) return fail('code.underItself', { code: nameOf(code) });
    if (namesake([...siblings, ...moved.slice(0, at)], code.name, code.id) !== undefined) return fail('code.nameTaken', { code: nameOf(code) });
    if (code.codebookId !== codebookId) {
      for (const each of below) {
        arrived.add(each.id);
        const isKeyFree = keyHolder(state, codebookId, each.key, each.id) === undefined;
        changes.set({ ...each, codebookId, key: isKeyFree ? each.key : null });
      }
    }
  }
  siblings.splice(Math.max(0, Math.min(index, siblings.length)), 0, ...moved);
  for (const [order, { id }] of siblings.entries()) {
    const code = changes.get(id);
    if (code === undefined) continue;
    if (movedIds.has(id) && code.parentId !== parentId) changes.set({ ...code, parentId, order });
    else if (code.order !== order) changes.set({ ...code, order });
  }
  return changeSet('code.move', { code: moved.map(nameOf).join('、') }, [...keyedOnce(changes.list(), state), ...linesTaken(state, arrived, codebookId)]);
};

/** Of codes from several codebooks with one digit, the first keeps it. */
function keyedOnce(changes: ReturnType<CodeChanges['list']>, { codes }: ProjectState): ReturnType<CodeChanges['list']> {
  const held = new Set<string>();
  return changes.map((change) => {
    const { before, after } = change;
    if (after === null || after.key === null || before?.codebookId === after.codebookId || !codes.has(after.id)) return change;
    const place = `${after.codebookId} ${after.key}`;
    if (held.has(place)) return { ...change, after: { ...after, key: null } };
    held.add(place);
    return change;
  });
}
