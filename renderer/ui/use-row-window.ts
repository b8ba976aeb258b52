import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';

import type { RowCollection } from './row-collection.ts';
import { RowHeights, stretchesOf, type Stretch } from './row-heights.ts';

export interface RowWindowOptions {
  /** The element that scrolls. */
  scroller: RefObject<HTMLElement | null>;
  rows: Pick<RowCollection<unknown>, 'size' | 'idAt'>;
  /** px: all rows have this height. */
  rowHeight: number;
  /** Rows have the height of their content, and `rowHeight` is the guess before they are seen. */
  isMeasured: boolean;
  /** Indices drawn wherever they are. */
  alwaysDrawn: readonly number[];
}

export interface RowWindow {
  heights: RowHeights;
  stretches: readonly Stretch[];
  /** For rows of unknown height: call it with the row's element (which carries `data-key`) when it appears, and the result when it goes. */
  measureRow: (row: HTMLElement) => () => void;
}

/** So many rows are drawn above and below the view, and so far one scrolls before React hears of it. */
const spareRows = 8;

function withHeights(before: ReadonlyMap<string, number>, entries: readonly ResizeObserverEntry[]): ReadonlyMap<string, number> {
  const after = new Map(before);
  for (const { target, borderBoxSize } of entries) {
    const id = (target as HTMLElement).dataset['key'];
    const height = borderBoxSize[0]?.blockSize ?? 0;
    // A row that goes away reports 0.
    if (id !== undefined && height > 0) after.set(id, height);
  }
  return after;
}

/** Which rows of a long list to draw, as the reader scrolls and rows turn out higher or lower than guessed. */
export function useRowWindow({ scroller, rows, rowHeight, isMeasured, alwaysDrawn }: RowWindowOptions): RowWindow {
  const [view, setView] = useState({ top: 0, height: 0 });
  const [measured, setMeasured] = useState<ReadonlyMap<string, number>>(new Map());
  const spare = spareRows * rowHeight;

  const look = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    // In steps, so that most scroll events change nothing.
    const top = Math.floor(element.scrollTop / spare) * spare;
    const height = element.clientHeight;
    setView((before) => (before.top === top && before.height === height ? before : { top, height }));
  }, [scroller, spare]);

  useLayoutEffect(look, [look, rows]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, look]);

  const [rowSizes] = useState(() => new ResizeObserver((entries) => setMeasured((before) => withHeights(before, entries))));
  const measureRow = useCallback(
    (row: HTMLElement) => {
      rowSizes.observe(row);
      return () => rowSizes.unobserve(row);
    },
    [rowSizes],
  );

  const heights = useMemo(
    () => new RowHeights(rows.size, rowHeight, isMeasured ? (index) => measured.get(rows.idAt(index) ?? '') : undefined),
    [rows, isMeasured, measured, rowHeight],
  );
  const stretches = stretchesOf(heights, view.top - spare, view.top + view.height + 2 * spare, alwaysDrawn);
  return { heights, stretches, measureRow };
}
