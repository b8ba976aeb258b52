import { ListLayout, Tree as AriaTree, Virtualizer, type TreeProps as AriaTreeProps } from 'react-aria-components';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './Tree.module.css';

export interface TreeProps<T> extends Omit<AriaTreeProps<T>, 'className' | 'style' | 'renderEmptyState' | 'aria-label'> {
  /** Spoken name. */
  label: string;
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
  /** Row height in px; its presence draws only the rows in view, for trees of thousands. */
  rowHeight?: number;
  className?: string;
}

/** Nested rows with keyboard, selection and drag and drop (`dragAndDropHooks` of useDragAndDrop). Its children make TreeRows. */
export function Tree<T extends object>({ label, empty, rowHeight, className, selectionBehavior = 'replace', ...props }: TreeProps<T>) {
  const tree = (
    <AriaTree<T>
      {...props}
      aria-label={label}
      selectionBehavior={selectionBehavior}
      className={classNames(styles.tree, className)}
      renderEmptyState={() => empty}
    />
  );
  if (rowHeight === undefined) return tree;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: rowHeight }}>
      {tree}
    </Virtualizer>
  );
}
