import type { ReactNode } from 'react';

/** One column of a Table. */
export interface TableColumn<T, Id extends string = string> {
  id: Id;
  label: string;
  /** Drawn in the head instead of the label, which stays its spoken name. */
  head?: ReactNode;
  cell: (row: T) => ReactNode;
  /** px, or a share of what is left such as `2fr` (the default is `1fr`). */
  width?: number | `${number}fr`;
  /** px */
  minWidth?: number;
  align?: 'start' | 'end' | 'center';
  /** The cell that names the row to assistive technology. */
  isRowHeader?: boolean;
  allowsSorting?: boolean;
  allowsResizing?: boolean;
  /** Stays in view when the table is scrolled sideways. Only for the first column. */
  isSticky?: boolean;
}

export interface TableSort<Id extends string = string> {
  column: Id;
  direction: 'ascending' | 'descending';
}

export const defaultMinWidth = 56;

/**
 * The tracks that head and rows share.
 * @param resized px, by column, where a user has set the width
 * @returns the value of `grid-template-columns`, and the least width of the whole in px
 */
export function columnTracks(
  columns: readonly Pick<TableColumn<never>, 'id' | 'width' | 'minWidth'>[],
  resized: ReadonlyMap<string, number>,
): { template: string; minWidth: number } {
  let minWidth = 0;
  const tracks = columns.map(({ id, width = '1fr', minWidth: least = defaultMinWidth }) => {
    const fixed = resized.get(id) ?? (typeof width === 'number' ? width : null);
    minWidth += fixed ?? least;
    return fixed === null ? `minmax(${least}px, ${width})` : `${fixed}px`;
  });
  return { template: tracks.join(' '), minWidth };
}
