import { useEffect, type RefObject } from 'react';

/** Scrolls the row with this id into view when the id changes. The row must be drawn. */
export function useRevealedRow(scroller: RefObject<HTMLElement | null>, id: string | null): void {
  useEffect(() => {
    if (id === null) return;
    scroller.current?.querySelector(`[data-key="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [scroller, id]);
}
