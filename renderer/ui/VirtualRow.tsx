import type { ListState, Node } from 'react-stately';
import type { ReactNode } from 'react';

import type { RowHeight } from './use-row-list.ts';
import { useRow } from './use-row.ts';
import styles from './VirtualList.module.css';

export interface VirtualRowProps<T> {
  node: Node<T>;
  state: ListState<T>;
  height: RowHeight;
  children: ReactNode;
}

/** A row of a VirtualList. */
export function VirtualRow<T>({ node, state, height, children }: VirtualRowProps<T>) {
  const { ref, rowProps, gridCellProps } = useRow(node, state, height);
  return (
    <div {...rowProps} ref={ref} className={styles.row}>
      <div {...gridCellProps} className={styles.cell}>
        {children}
      </div>
    </div>
  );
}
