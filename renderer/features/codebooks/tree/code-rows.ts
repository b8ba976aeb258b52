import type { Code } from '#shared/domain/code.ts';
import type { CodeNode } from '#shared/domain/code-tree.ts';
import type { CodeId } from '#shared/domain/ids.ts';

import type { CodePlace } from './code-place.ts';

/** The row that a name for a new code is typed into. */
export const newRowId = 'new';

/** A row of the tree: a code, or the place of one to be. */
export type CodeRow =
  | { readonly kind: 'code'; readonly id: CodeId; readonly code: Code; readonly children: readonly CodeRow[] }
  | { readonly kind: 'new'; readonly id: typeof newRowId; readonly children: readonly [] };

const newRow: CodeRow = { kind: 'new', id: newRowId, children: [] };

const remembered = new WeakMap<Code, CodeRow>();

/** The code's row; the very same as before while code and rows below are, so that a tree of hundreds is not drawn anew for one. */
function rowOf(code: Code, children: readonly CodeRow[]): CodeRow {
  const known = remembered.get(code);
  if (known !== undefined && known.children.length === children.length && children.every((child, index) => child === known.children[index])) return known;
  const row: CodeRow = { kind: 'code', id: code.id, code, children };
  remembered.set(code, row);
  return row;
}

function withNewRow(rows: readonly CodeRow[], index: number): CodeRow[] {
  return [...rows.slice(0, index), newRow, ...rows.slice(index)];
}

/**
 * The rows to show.
 * @param matches where something is searched: the codes found; they are shown with those above and below them. Null: all.
 * @param spot where a new code is being named, if anywhere.
 */
export function codeRows(nodes: readonly CodeNode[], matches: ReadonlySet<CodeId> | null, spot: CodePlace | null): readonly CodeRow[] {
  const grow = (siblings: readonly CodeNode[], parentId: CodeId | null, isBelowMatch: boolean): readonly CodeRow[] => {
    const rows = siblings.flatMap(({ code, children }): CodeRow[] => {
      const isMatch = isBelowMatch || matches === null || matches.has(code.id);
      const below = grow(children, code.id, isMatch);
      return isMatch || below.length > 0 ? [rowOf(code, below)] : [];
    });
    return spot !== null && spot.parentId === parentId ? withNewRow(rows, spot.index) : rows;
  };
  return grow(nodes, null, false);
}

/** The codes that have rows below them. */
export function parentsAmong(rows: readonly CodeRow[]): CodeId[] {
  return rows.flatMap((row) => (row.kind === 'code' && row.children.length > 0 ? [row.id, ...parentsAmong(row.children)] : []));
}

/** The rows as they stand one under another, those in `folded` ones left out. */
export function openRows(rows: readonly CodeRow[], folded: ReadonlySet<CodeId>): CodeRow[] {
  return rows.flatMap((row) => [row, ...(row.kind === 'code' && !folded.has(row.id) ? openRows(row.children, folded) : [])]);
}
