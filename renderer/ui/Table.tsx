import { Cell, Column, ColumnResizer, ResizableTableContainer, Row, Table as AriaTable, TableBody, TableHeader, TableLayout, Virtualizer, type Selection } from 'react-aria-components';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import styles from './Table.module.css';

export interface TableColumn<T, Id extends string = string> {
  id: Id;
  label: string;
  /** Drawn in the head instead of the label, which stays its spoken name. */
  head?: ReactNode;
  cell: (row: T) => ReactNode;
  /** px, or a share such as `2fr`. */
  width?: number | `${number}fr`;
  minWidth?: number;
  align?: 'start' | 'end' | 'center';
  /** The cell that names the row to assistive technology. One column must have it. */
  isRowHeader?: boolean;
  allowsSorting?: boolean;
  allowsResizing?: boolean;
}

export interface TableSort<Id extends string = string> {
  column: Id;
  direction: 'ascending' | 'descending';
}

export interface TableProps<T, Id extends string> {
  /** Spoken name. */
  label: string;
  columns: readonly TableColumn<T, Id>[];
  /** In the order to show: sorting is the caller's. */
  rows: readonly T[];
  rowId: (row: T) => string;
  sort?: TableSort<Id>;
  onSortChange?: (sort: TableSort<Id>) => void;
  selectionMode?: 'none' | 'single' | 'multiple';
  selectedIds?: 'all' | Iterable<string>;
  onSelectionChange?: (selection: Selection) => void;
  /** Double click or Enter on a row (a single click where rows cannot be selected). */
  onRowAction?: (id: string) => void;
  /** px. */
  rowHeight?: number;
  empty?: ReactNode;
  className?: string;
}

/** Rows and columns; draws only what is in view. It fills its parent, which must have a height. */
export function Table<T extends object, Id extends string>({
  label, columns, rows, rowId, sort, onSortChange, selectionMode = 'none', selectedIds, onSelectionChange, onRowAction, rowHeight = 32, empty, className,
}: TableProps<T, Id>) {
  return (
    <ResizableTableContainer className={classNames(styles.container, className)}>
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight: 32 }}>
        <AriaTable
          aria-label={label}
          className={styles.table ?? ''}
          selectionMode={selectionMode}
          selectionBehavior="replace"
          {...(sort === undefined ? {} : { sortDescriptor: sort })}
          {...(onSortChange === undefined
            ? {}
            : {
                onSortChange: ({ column, direction }) => {
                  const chosen = columns.find(({ id }) => id === column);
                  if (chosen !== undefined) onSortChange({ column: chosen.id, direction });
                },
              })}
          {...(selectedIds === undefined ? {} : { selectedKeys: selectedIds })}
          {...(onSelectionChange === undefined ? {} : { onSelectionChange })}
          {...(onRowAction === undefined ? {} : { onRowAction: (key) => onRowAction(String(key)) })}
        >
          <TableHeader columns={columns}>
            {(column) => (
              <Column
                id={column.id}
                textValue={column.label}
                className={styles.column ?? ''}
                isRowHeader={column.isRowHeader ?? false}
                allowsSorting={column.allowsSorting ?? false}
                minWidth={column.minWidth ?? 48}
                {...(column.width === undefined ? {} : { defaultWidth: column.width })}
              >
                {({ sortDirection }) => (
                  <div className={styles.head} data-align={column.align ?? 'start'}>
                    <span className={styles.headText} title={column.label}>
                      {column.head ?? column.label}
                    </span>
                    {sortDirection !== undefined && <Icon name={sortDirection === 'ascending' ? 'arrow-up' : 'arrow-down'} size={12} />}
                    {column.allowsResizing && <ColumnResizer className={styles.resizer ?? ''} />}
                  </div>
                )}
              </Column>
            )}
          </TableHeader>
          <TableBody items={rows} dependencies={[columns]} renderEmptyState={() => empty}>
            {(row) => (
              <Row id={rowId(row)} columns={columns} className={styles.row ?? ''} dependencies={[columns]}>
                {(column) => (
                  <Cell className={styles.cell ?? ''}>
                    <div className={styles.cellBody} data-align={column.align ?? 'start'}>
                      {column.cell(row)}
                    </div>
                  </Cell>
                )}
              </Row>
            )}
          </TableBody>
        </AriaTable>
      </Virtualizer>
    </ResizableTableContainer>
  );
}
