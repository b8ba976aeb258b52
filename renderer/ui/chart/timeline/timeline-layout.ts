import { type ChartZoom, valuesIn } from '../chart-zoom.ts';
import { fitText, textWidth } from '../text-width.ts';
import type { TimelineItem, TimelineLane } from './timeline-item.ts';

const dayInMs = 86_400_000;
export const labelSize = 12;
/** px from row to row: a label and, under it, the mark. */
export const rowHeight = 36;
const lanePadding = 8;
const gap = 14;
const longestLabel = 300;

/** When an item is, in ms since 1970 (UTC). `end` is the end of its last day. */
interface Time {
  readonly start: number | null;
  readonly end: number | null;
}

export interface PlacedItem {
  readonly item: TimelineItem;
  readonly label: string;
  /** ms, kept inside the axis where a side is open. */
  readonly start: number;
  readonly end: number;
  readonly isOpenAtStart: boolean;
  readonly isOpenAtEnd: boolean;
  /** One day. */
  readonly isPoint: boolean;
  /** px, from the top of the plot to the middle of the mark. */
  readonly y: number;
  /** px, from the left of the plot. */
  readonly labelX: number;
}

export interface PlacedLane {
  readonly lane: TimelineLane;
  /** px, from the top of the plot. */
  readonly top: number;
  readonly height: number;
}

export interface TimelineLayout {
  /** ms: the part of time in view. */
  readonly from: number;
  readonly to: number;
  /** px */
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
  readonly items: readonly PlacedItem[];
}

function timeOf({ first, last }: TimelineItem): Time {
  return {
    start: first === null ? null : Date.parse(`${first}T00:00:00Z`),
    end: last === null ? null : Date.parse(`${last}T00:00:00Z`) + dayInMs,
  };
}

/** From the first known day to the last with some air, ms; the year round where there is but one day, or none. */
export function timeSpan(items: readonly TimelineItem[]): readonly [number, number] {
  const known = items.flatMap((item) => Object.values(timeOf(item)).filter((time): time is number => time !== null));
  if (known.length === 0) return [0, 365 * dayInMs];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const air = Math.max((last - first) * 0.05, last - first < 60 * dayInMs ? 30 * dayInMs : 0);
  return [first - air, last + air];
}

interface Measured extends Omit<PlacedItem, 'y'> {
  readonly left: number;
  readonly right: number;
}

function measure(item: TimelineItem, [from, to]: readonly [number, number], span: readonly [number, number], width: number): Measured | null {
  const { start: known, end: knownEnd } = timeOf(item);
  const [start, end] = [known ?? Math.min(span[0], knownEnd ?? span[0]), knownEnd ?? Math.max(span[1], known ?? span[1])];
  if (end < from || start > to) return null;
  const toX = (time: number): number => ((time - from) / (to - from)) * width;
  const label = fitText(item.label, labelSize, Math.min(longestLabel, width));
  const labelWidth = textWidth(label, labelSize);
  const [x, endX] = [Math.max(0, toX(start)), Math.min(width, toX(end))];
  const labelX = Math.max(0, Math.min(x - 5, width - labelWidth));
  return {
    item,
    label,
    start,
    end,
    isOpenAtStart: known === null,
    isOpenAtEnd: knownEnd === null,
    isPoint: item.first !== null && item.first === item.last,
    labelX,
    left: Math.min(labelX, x - 7),
    right: Math.max(labelX + labelWidth, endX + 7),
  };
}

/** Row by row from the top: each into the first row that is free where it stands. */
function intoRows(items: readonly Measured[]): { readonly rows: number; readonly rowOf: ReadonlyMap<Measured, number> } {
  const ends: number[] = [];
  const rowOf = new Map<Measured, number>();
  for (const item of items) {
    const free = ends.findIndex((end) => end + gap <= item.left);
    const row = free < 0 ? ends.length : free;
    ends[row] = item.right;
    rowOf.set(item, row);
  }
  return { rows: Math.max(1, ends.length), rowOf };
}

/**
 * Where everything stands on a plot `width` px wide. Labels never overlap: what would collide goes into a further row of
 * its lane. Items out of view take no room. Lanes without an item are left out.
 */
export function layOutTimeline(items: readonly TimelineItem[], lanes: readonly TimelineLane[], zoom: ChartZoom, width: number): TimelineLayout {
  const span = timeSpan(items);
  const view = valuesIn(zoom.x, ...span);
  const placedLanes: PlacedLane[] = [];
  const placed: PlacedItem[] = [];
  let top = 0;
  for (const lane of lanes) {
    const here = items.filter((item) => item.lane === lane.id);
    if (here.length === 0) continue;
    const measured = here
      .flatMap((item) => measure(item, view, span, width) ?? [])
      .sort((a, b) => a.left - b.left || (a.item.id < b.item.id ? -1 : 1));
    const { rows, rowOf } = intoRows(measured);
    const height = rows * rowHeight + 2 * lanePadding;
    placedLanes.push({ lane, top, height });
    for (const one of measured) placed.push({ ...one, y: top + lanePadding + (rowOf.get(one) ?? 0) * rowHeight + 26 });
    top += height;
  }
  return { from: view[0], to: view[1], height: Math.max(top, rowHeight), lanes: placedLanes, items: placed };
}
