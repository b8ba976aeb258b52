import type { Passage } from '#shared/domain/passage.ts';

import type { DomOffsets } from './dom-offsets.ts';
import type { Span } from './lanes.ts';
import type { Mark } from './mark.ts';

/** The paragraphs [first, last] that are between two heights, px of the window. Reads a few boxes, by binary search. */
function paragraphsBetween(offsets: DomOffsets, top: number, bottom: number): { first: number; last: number } {
  const edge = (index: number, side: 'top' | 'bottom'): number => offsets.paragraph(index)?.getBoundingClientRect()[side] ?? 0;
  const firstWhere = (isPast: (index: number) => boolean): number => {
    let low = 0;
    let high = offsets.table.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isPast(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const first = firstWhere((index) => edge(index, 'bottom') > top);
  const last = firstWhere((index) => edge(index, 'top') >= bottom) - 1;
  return { first, last: Math.max(first, last) };
}

/** The stretch of text that a scrolling box shows, and `margin` px more above and below. */
export function passageInView(offsets: DomOffsets, scroller: Element, margin = 0): Passage {
  const box = scroller.getBoundingClientRect();
  const { first, last } = paragraphsBetween(offsets, box.top - margin, box.bottom + margin);
  return { start: offsets.table.startOf(first), end: offsets.table.endOf(Math.min(last, offsets.table.count - 1)) };
}

/**
 * Where the marks that meet `view` stand, px from the top of the root. Marks are cut to the view: what is outside it is not
 * laid out, and is not made to be.
 */
export function spansIn(view: Passage, offsets: DomOffsets, marks: readonly Mark[]): Span[] {
  const origin = offsets.root.getBoundingClientRect().top;
  const spans: Span[] = [];
  for (const { id, start, end } of marks) {
    if (start >= view.end || end <= view.start) continue;
    const { top, bottom } = offsets.rangeOf({ start: Math.max(start, view.start), end: Math.min(end, view.end) }).getBoundingClientRect();
    spans.push({ id, top: Math.round(top - origin), bottom: Math.round(bottom - origin) });
  }
  return spans;
}
