import { ListKeyboardDelegate, useCollator, useGridList } from 'react-aria';
import { useListState, type Key, type ListState, type Node, type Selection } from 'react-stately';
import { useMemo, useRef, useState, type RefObject } from 'react';

import { RowCollection } from './row-collection.ts';
import { layoutOf } from './row-layout.ts';
import { useRevealedRow } from './use-revealed-row.ts';
import { useRowWindow } from './use-row-window.ts';

/** What VirtualList and Table have in common. */
export interface RowListOptions<T> {
  /** Spoken name. */
  label: string;
  rows: readonly T[];
  /** Keep this function and `rowText` the same between renders: new ones make the list anew. */
  rowId: (row: T) => string;
  /** The row as plain text: spoken, and found by typing its first letters. Left out, its content speaks. */
  rowText?: ((row: T) => string) | undefined;
  /** px: all rows have this height. */
  rowHeight: number;
  /** px: rows have the height of their content, about this much. */
  estimatedRowHeight?: number | undefined;
  selectionMode: 'none' | 'single' | 'multiple';
  selectedIds?: 'all' | Iterable<string> | undefined;
  onSelectionChange?: ((selection: Selection) => void) | undefined;
  /** Double click or Enter on a row (a single click where rows cannot be selected). */
  onAction?: ((id: string) => void) | undefined;
  /** Scrolls this row into view whenever it changes. */
  revealedId?: string | null | undefined;
}

/** px, or who wants to know how high the content makes the row. */
export type RowHeight = number | ((row: HTMLElement) => () => void);

/** A row that is drawn, or the height of rows that are not. */
export type RowPiece<T> = { kind: 'row'; node: Node<T>; row: T } | { kind: 'gap'; key: string; height: number };

export interface RowList<T> {
  /** Goes on the element that scrolls. */
  ref: RefObject<HTMLDivElement | null>;
  /** Goes there too: role, name, keys, focus. */
  gridProps: ReturnType<typeof useGridList>['gridProps'];
  state: ListState<T>;
  pieces: readonly RowPiece<T>[];
  rowHeight: RowHeight;
}

const noText = () => '';

/**
 * The selection as it was last reported, where `ids` are the same: React Aria's own object knows from which row Shift
 * extends it, and a caller's set of ids does not.
 */
function withAnchor(ids: 'all' | Iterable<string>, reported: Selection): 'all' | Iterable<Key> {
  if (ids === 'all' || reported === 'all') return ids;
  const given = new Set<Key>(ids);
  return given.size === reported.size && [...given].every((key) => reported.has(key)) ? reported : given;
}

/** The working of a list of any length: selection, keys, typing to find, and drawing only what is in view. */
export function useRowList<T>(options: RowListOptions<T>): RowList<T> {
  const { label, rows, rowId, rowText = noText, rowHeight, estimatedRowHeight, selectionMode, selectedIds, onSelectionChange, onAction, revealedId = null } = options;
  const ref = useRef<HTMLDivElement>(null);
  const collection = useMemo(() => new RowCollection(rows, { rowId, rowText }), [rows, rowId, rowText]);
  const [reported, setReported] = useState<Selection>('all');
  const selectedKeys = useMemo(() => (selectedIds === undefined ? undefined : withAnchor(selectedIds, reported)), [selectedIds, reported]);
  const state = useListState<T>({
    collection,
    selectionMode,
    selectionBehavior: 'replace',
    ...(selectedKeys === undefined ? {} : { selectedKeys }),
    ...(onSelectionChange === undefined
      ? {}
      : {
          onSelectionChange: (selection: Selection) => {
            setReported(selection);
            onSelectionChange(selection);
          },
        }),
  });
  const { focusedKey } = state.selectionManager;
  const { heights, stretches, measureRow } = useRowWindow({
    scroller: ref,
    rows: collection,
    rowHeight: estimatedRowHeight ?? rowHeight,
    isMeasured: estimatedRowHeight !== undefined,
    alwaysDrawn: [focusedKey, revealedId].flatMap((key) => (key === null ? [] : [collection.indexOf(key)])),
  });
  const collator = useCollator({ usage: 'search', sensitivity: 'base' });
  const keyboardDelegate = useMemo(
    () => new ListKeyboardDelegate({ collection, ref, collator, layoutDelegate: layoutOf(collection, heights, ref) }),
    [collection, heights, collator],
  );
  const { gridProps } = useGridList(
    { 'aria-label': label, isVirtualized: true, keyboardDelegate, ...(onAction === undefined ? {} : { onAction: (key) => onAction(String(key)) }) },
    state,
    ref,
  );
  useRevealedRow(ref, revealedId);
  const pieces = stretches.flatMap((stretch): RowPiece<T>[] => {
    if (stretch.kind === 'gap') return [{ kind: 'gap', key: `gap-${stretch.from}`, height: stretch.height }];
    const node = collection.at(stretch.index);
    const row = rows[stretch.index];
    return node === null || row === undefined ? [] : [{ kind: 'row', node, row }];
  });
  return { ref, gridProps, state, pieces, rowHeight: estimatedRowHeight === undefined ? rowHeight : measureRow };
}
