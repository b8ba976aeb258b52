import type { ListState, Node } from 'react-stately';

import type { TableColumn } from './table-column.ts';
import styles from './Table.module.css';
import type { RowHeight } from './use-row-list.ts';
import { useRow } from './use-row.ts';

export interface TableLineProps<T, Id extends string> {
  node: Node<T>;
  row: T;
  columns: readonly TableColumn<T, Id>[];
  state: ListState<T>;
  height: RowHeight;
}

/** A row of a Table. */
export function TableLine<T, Id extends string>({ node, row, columns, state, height }: TableLineProps<T, Id>) {
  const { ref, rowProps } = useRow(node, state, height);
  return (
    // The head is row 1.
    <div {...rowProps} aria-rowindex={node.index + 2} ref={ref} className={styles.row} data-wraps={typeof height === 'function' || undefined}>
      {columns.map((column, index) => (
        <div
          key={column.id}
          role={column.isRowHeader ? 'rowheader' : 'gridcell'}
          aria-colindex={index + 1}
          className={styles.cell}
          data-align={column.align ?? 'start'}
          data-sticky={column.isSticky || undefined}
        >
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}
