import { GridList, GridListItem, ListLayout, Virtualizer, type DragAndDropHooks, type Selection } from 'react-aria-components';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './VirtualList.module.css';

export interface VirtualListProps<T> {
  /** Spoken name. */
  label: string;
  items: readonly T[];
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
  dragAndDropHooks?: DragAndDropHooks<T>;
  empty?: ReactNode;
  className?: string;
}

/** A list of any length: only the rows in view are drawn. It fills its parent, which must have a height. Rows may hold buttons. */
export function VirtualList<T extends object>({
  label, items, itemId, itemText, children, rowHeight = 32, estimatedRowHeight, selectionMode = 'none', selectedIds, onSelectionChange, onAction, dragAndDropHooks,
  empty, className,
}: VirtualListProps<T>) {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={estimatedRowHeight === undefined ? { rowSize: rowHeight } : { estimatedRowSize: estimatedRowHeight }}>
      <GridList<T>
        aria-label={label}
        className={classNames(styles.list, className)}
        items={items}
        selectionMode={selectionMode}
        selectionBehavior="replace"
        renderEmptyState={() => empty}
        dependencies={[children]}
        {...(selectedIds === undefined ? {} : { selectedKeys: selectedIds })}
        {...(onSelectionChange === undefined ? {} : { onSelectionChange })}
        {...(onAction === undefined ? {} : { onAction: (key) => onAction(String(key)) })}
        {...(dragAndDropHooks === undefined ? {} : { dragAndDropHooks })}
      >
        {(item) => (
          <GridListItem id={itemId(item)} textValue={itemText(item)} className={styles.row ?? ''}>
            {children(item)}
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}
