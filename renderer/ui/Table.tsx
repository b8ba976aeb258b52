import type { Selection } from 'react-stately';
import { useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { columnTracks, type TableColumn, type TableSort } from './table-column.ts';
import { TableHead } from './TableHead.tsx';
import { TableLine } from './TableLine.tsx';
import styles from './Table.module.css';
import { useRowList } from './use-row-list.ts';

export type { TableColumn, TableSort };

export interface TableProps<T, Id extends string> {
  /** Spoken name. */
  label: string;
  columns: readonly TableColumn<T, Id>[];
  /** In the order to show: sorting is the caller's. */
  rows: readonly T[];
  /** Keep this function and `rowText` the same between renders: new ones make the table anew. */
  rowId: (row: T) => string;
  /** The row as plain text: spoken when the focus comes to it, and found by typing its first letters. Left out, the cells speak. */
  rowText?: (row: T) => string;
  sort?: TableSort<Id>;
  onSortChange?: (sort: TableSort<Id>) => void;
  selectionMode?: 'none' | 'single' | 'multiple';
  selectedIds?: 'all' | Iterable<string>;
  onSelectionChange?: (selection: Selection) => void;
  /** Double click or Enter on a row (a single click where rows cannot be selected). */
  onRowAction?: (id: string) => void;
  /** px: all rows have this height, and cells are cut to one line. */
  rowHeight?: number;
  /** px: cells wrap and rows have the height of their content, about this much. */
  estimatedRowHeight?: number;
  /** Scrolls this row into view whenever it changes. */
  revealedId?: string | null;
  empty?: ReactNode;
  className?: string;
}

/**
 * Rows and columns of any length: only the rows in view are drawn. It fills its parent, which must have a height.
 * Up and Down go from row to row, Left and Right through what a row holds that can be pressed.
 */
export function Table<T, Id extends string>({
  columns, sort, onSortChange, onRowAction, selectionMode = 'none', rowHeight = 32, empty, className, ...rest
}: TableProps<T, Id>) {
  const list = useRowList({ ...rest, selectionMode, rowHeight, onAction: onRowAction });
  const headRow = useRef<HTMLDivElement>(null);
  const [resized, setResized] = useState<ReadonlyMap<string, number>>(new Map());
  const { template, minWidth } = useMemo(() => columnTracks(columns, resized), [columns, resized]);
  // Name, role and counts belong to the whole; keys and focus stay on what scrolls.
  const { role: _role, 'aria-label': label, 'aria-rowcount': _count, 'aria-colcount': _columns, 'aria-multiselectable': multiselectable, ...bodyProps } = list.gridProps;
  const toggleSort = (column: Id) =>
    onSortChange?.({ column, direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending' });
  return (
    <div
      role="grid"
      aria-label={label}
      aria-rowcount={rest.rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={multiselectable}
      className={classNames(styles.table, className)}
      style={{ '--table-columns': template } as CSSProperties}
    >
      <div role="rowgroup" ref={headRow} className={styles.headGroup}>
        <div role="row" aria-rowindex={1} className={styles.headRow} style={{ minWidth }}>
          {columns.map((column, index) => (
            <TableHead
              key={column.id}
              column={column}
              index={index}
              sort={sort}
              onSort={onSortChange === undefined ? undefined : () => toggleSort(column.id)}
              onResize={(width) => setResized((before) => new Map(before).set(column.id, width))}
            />
          ))}
        </div>
      </div>
      <div
        {...bodyProps}
        role="rowgroup"
        ref={list.ref}
        className={styles.body}
        onScroll={(event) => {
          if (headRow.current !== null) headRow.current.scrollLeft = event.currentTarget.scrollLeft;
        }}
      >
        {rest.rows.length === 0 && empty !== undefined && (
          <div role="row" className={styles.empty}>
            <div role="gridcell">{empty}</div>
          </div>
        )}
        <div role="presentation" className={styles.rows} style={{ minWidth }}>
          {list.pieces.map((piece) =>
            piece.kind === 'gap' ? (
              <div key={piece.key} role="presentation" className={styles.gap} style={{ height: piece.height }} />
            ) : (
              <TableLine key={piece.node.key} node={piece.node} row={piece.row} columns={columns} state={list.state} height={list.rowHeight} />
            ),
          )}
        </div>
      </div>
    </div>
  );
}
