import type { Selection } from 'react-stately';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { useRowList } from './use-row-list.ts';
import styles from './VirtualList.module.css';
import { VirtualRow } from './VirtualRow.tsx';

export interface VirtualListProps<T> {
  /** Spoken name. */
  label: string;
  items: readonly T[];
  /** Keep this function and `itemText` the same between renders: new ones make the list anew. */
  itemId: (item: T) => string;
  /** The row as plain text: spoken, and found by typing its first letters. */
  itemText: (item: T) => string;
  children: (item: T) => ReactNode;
  /** px: all rows have this height. */
  rowHeight?: number;
  /** px: rows have the height of their content, about this much. */
  estimatedRowHeight?: number;
  selectionMode?: 'none' | 'single' | 'multiple';
  selectedIds?: 'all' | Iterable<string>;
  onSelectionChange?: (selection: Selection) => void;
  /** Double click or Enter on a row (a single click where rows cannot be selected). */
  onAction?: (id: string) => void;
  /** Scrolls this row into view whenever it changes. */
  revealedId?: string | null;
  empty?: ReactNode;
  className?: string;
}

/** A list of any length: only the rows in view are drawn. It fills its parent, which must have a height. Rows may hold buttons. */
export function VirtualList<T>({
  items, itemId, itemText, children, rowHeight = 32, selectionMode = 'none', empty, className, ...rest
}: VirtualListProps<T>) {
  const list = useRowList({ ...rest, rows: items, rowId: itemId, rowText: itemText, rowHeight, selectionMode });
  return (
    <div {...list.gridProps} ref={list.ref} className={classNames(styles.list, className)}>
      {items.length === 0 && empty !== undefined && (
        <div role="row">
          <div role="gridcell">{empty}</div>
        </div>
      )}
      {list.pieces.map((piece) =>
        piece.kind === 'gap' ? (
          <div key={piece.key} role="presentation" className={styles.gap} style={{ height: piece.height }} />
        ) : (
          <VirtualRow key={piece.node.key} node={piece.node} state={list.state} height={list.rowHeight}>
            {children(piece.row)}
          </VirtualRow>
        ),
      )}
    </div>
  );
}
