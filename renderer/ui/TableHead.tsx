import { Button } from 'react-aria-components';
import { useRef } from 'react';

import { Icon } from './Icon.tsx';
import { defaultMinWidth, type TableColumn, type TableSort } from './table-column.ts';
import styles from './Table.module.css';
import { useDragSize } from './use-drag-size.ts';

export interface TableHeadProps<T, Id extends string> {
  column: TableColumn<T, Id>;
  /** From 0. */
  index: number;
  sort: TableSort<Id> | undefined;
  onSort: (() => void) | undefined;
  onResize: (width: number) => void;
}

const maxWidth = 1200;

/** The head of a column: a button where the table can be sorted by it, a separator where it can be made wider. */
export function TableHead<T, Id extends string>({ column, index, sort, onSort, onResize }: TableHeadProps<T, Id>) {
  const ref = useRef<HTMLDivElement>(null);
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const min = column.minWidth ?? defaultMinWidth;
  const width = () => ref.current?.getBoundingClientRect().width ?? min;
  const { handlers } = useDragSize({
    current: width,
    change: (wanted) => {
      const next = Math.round(Math.max(min, Math.min(wanted, maxWidth)));
      onResize(next);
      return next;
    },
    axis: 'x',
    sense: 1,
    min,
    max: maxWidth,
  });
  const text = (
    <>
      <span className={styles.headText}>{column.head ?? column.label}</span>
      {direction !== undefined && <Icon name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'} size={12} />}
    </>
  );
  return (
    <div
      ref={ref}
      role="columnheader"
      aria-label={column.label}
      aria-colindex={index + 1}
      aria-sort={column.allowsSorting ? (direction ?? 'none') : undefined}
      className={styles.head}
      data-align={column.align ?? 'start'}
      data-sticky={column.isSticky || undefined}
      title={column.label}
    >
      {column.allowsSorting && onSort !== undefined ? (
        <Button className={styles.headButton ?? ''} onPress={onSort} {...(column.head === undefined ? {} : { 'aria-label': column.label })}>
          {text}
        </Button>
      ) : (
        text
      )}
      {column.allowsResizing && (
        <div
          role="separator"
          tabIndex={0}
          aria-orientation="vertical"
          aria-label={column.label}
          aria-valuenow={Math.round(typeof column.width === 'number' ? column.width : min)}
          aria-valuemin={min}
          aria-valuemax={maxWidth}
          className={styles.resizer}
          {...handlers}
        />
      )}
    </div>
  );
}
