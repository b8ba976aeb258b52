import type { Passage } from '#shared/domain/passage.ts';

import type { DomOffsets } from './dom-offsets.ts';
import type { Span } from './lanes.ts';
import type { Mark } from './mark.ts';

/** The first index in [low, high) at which `isPast` holds, which it does from some index on; `high` where it never does. */
function firstWhere(low: number, high: number, isPast: (index: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isPast(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/**
 * The paragraphs [first, last] that are between two heights, px of the window. Reads a few boxes, by binary search: first of
 * sections, whose boxes are known, then of paragraphs in those that are there, so that no other is made to be laid out.
 */
function paragraphsBetween({ sections, table, paragraph }: DomOffsets, top: number, bottom: number): { first: number; last: number } {
  const boxOf = (element: Element | null | undefined): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();
  const firstIn = (section: number): number => sections[section]?.first ?? table.count;
  const topSection = firstWhere(0, sections.length, (index) => boxOf(sections[index]?.element).bottom > top);
  const first = firstWhere(firstIn(topSection), firstIn(topSection + 1), (index) => boxOf(paragraph(index)).bottom > top);
  const below = firstWhere(topSection, sections.length, (index) => boxOf(sections[index]?.element).top >= bottom);
  const last = firstWhere(firstIn(below - 1), firstIn(below), (index) => boxOf(paragraph(index)).top >= bottom) - 1;
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
