/** Something drawn from `top` down to `bottom` in the margin, px. */
export interface Span {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** From the top down, the longer first where two begin together. */
export function fromTheTop(a: Span, b: Span): number {
  return a.top - b.top || b.bottom - a.bottom || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * Gives each span a lane (0 is nearest the text) so that no two in a lane overlap; touching is not overlapping. A span keeps
 * the lane it `held` where that is free, so that nothing jumps while one scrolls; else it takes the lowest that is.
 * n log n for the order, then one look at each lane in use.
 */
export function packLanes(spans: readonly Span[], held: ReadonlyMap<string, number>): Map<string, number> {
  const ends: number[] = [];
  const lanes = new Map<string, number>();
  const isFree = (lane: number, span: Span): boolean => (ends[lane] ?? -Infinity) <= span.top;
  for (const span of [...spans].sort(fromTheTop)) {
    const wanted = held.get(span.id);
    let lane = 0;
    if (wanted !== undefined && isFree(wanted, span)) lane = wanted;
    else while (!isFree(lane, span)) lane += 1;
    // Lanes below a held one may not have been used yet: they end above everything.
    while (ends.length < lane) ends.push(-Infinity);
    ends[lane] = span.bottom;
    lanes.set(span.id, lane);
  }
  return lanes;
}
