import { mergeProps, useFocusRing, useGridListItem, useHover } from 'react-aria';
import type { ListState, Node } from 'react-stately';
import { useLayoutEffect, useRef, type HTMLAttributes, type RefObject } from 'react';

import type { RowHeight } from './use-row-list.ts';

export interface Row {
  ref: RefObject<HTMLDivElement | null>;
  /** Role, keys, pointer, and `data-selected`, `data-hovered`, `data-focus-visible` to style by. */
  rowProps: HTMLAttributes<HTMLDivElement>;
  /** For a row that is one cell. */
  gridCellProps: HTMLAttributes<HTMLDivElement>;
}

/** The working of one row of useRowList. */
export function useRow<T>(node: Node<T>, state: ListState<T>, height: RowHeight): Row {
  const ref = useRef<HTMLDivElement>(null);
  const measure = typeof height === 'function' ? height : undefined;
  useLayoutEffect(() => (ref.current === null ? undefined : measure?.(ref.current)), [measure]);
  const { rowProps, gridCellProps, isSelected } = useGridListItem({ node }, state, ref);
  const { hoverProps, isHovered } = useHover({});
  const { focusProps, isFocusVisible } = useFocusRing();
  const marks = {
    // Set here: the hook would walk the whole list to find it (`isVirtualized`).
    'aria-rowindex': node.index + 1,
    'data-selected': isSelected || undefined,
    'data-hovered': isHovered || undefined,
    'data-focus-visible': isFocusVisible || undefined,
    ...(typeof height === 'number' ? { style: { height } } : {}),
  };
  return { ref, rowProps: mergeProps(rowProps, focusProps, hoverProps, marks), gridCellProps };
}
