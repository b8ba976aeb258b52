import { fromTheTop, packLanes, type Span } from './lanes.ts';

export interface PlacedStripe extends Span {
  readonly lane: number;
  /** Where its name is written, px from the top; null where there is no room for it. */
  readonly labelTop: number | null;
}

/** A stretch where more codings lie over each other than there are lanes. */
export interface Fold {
  /** The first span that has no stripe there: no other fold hides it, while a long one that is drawn may pass many folds. */
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
  /** How many have no stripe there. */
  readonly hidden: number;
  /** All that lie there, those with a stripe too. */
  readonly ids: readonly string[];
}

export interface StripeLayout {
  readonly stripes: readonly PlacedStripe[];
  readonly folds: readonly Fold[];
  /** Lanes in use, at most `maxLanes`. */
  readonly lanes: number;
  /** The lane of every span, folded ones too: what to hand in as `held` next time. */
  readonly held: ReadonlyMap<string, number>;
}

export interface StripeRoom {
  readonly maxLanes: number;
  /** Height of a written name, px; 0 writes none. */
  readonly labelHeight: number;
}

/** Names are written beside their stripes from the top down, each below the last, but never far from its own. */
function placeLabels(stripes: readonly Span[], height: number): Map<string, number> {
  const tops = new Map<string, number>();
  if (height === 0) return tops;
  let free = -Infinity;
  for (const { id, top, bottom } of stripes) {
    const place = Math.max(top, free);
    if (place > Math.max(bottom, top + height)) continue;
    tops.set(id, place);
    free = place + height;
  }
  return tops;
}

function foldsOf(hidden: readonly Span[], all: readonly Span[]): Fold[] {
  const groups: { id: string; top: number; bottom: number; hidden: number }[] = [];
  for (const { id, top, bottom } of hidden) {
    const last = groups.at(-1);
    if (last === undefined || top >= last.bottom) {
      groups.push({ id, top, bottom, hidden: 1 });
    } else {
      last.bottom = Math.max(last.bottom, bottom);
      last.hidden += 1;
    }
  }
  return groups.map((group) => ({ ...group, ids: all.filter((span) => span.top < group.bottom && group.top < span.bottom).map(({ id }) => id) }));
}

/** Where the stripes, their names and the folds of the spans in view go. `held`: the lanes of the last layout. */
export function layOutStripes(spans: readonly Span[], { maxLanes, labelHeight }: StripeRoom, held: ReadonlyMap<string, number>): StripeLayout {
  const ordered = [...spans].sort(fromTheTop);
  const lanes = packLanes(ordered, held);
  const laneOf = (span: Span): number => lanes.get(span.id) ?? 0;
  const shown = ordered.filter((span) => laneOf(span) < maxLanes);
  const hidden = ordered.filter((span) => laneOf(span) >= maxLanes);
  const labels = placeLabels(shown, labelHeight);
  return {
    stripes: shown.map((span) => ({ ...span, lane: laneOf(span), labelTop: labels.get(span.id) ?? null })),
    folds: foldsOf(hidden, ordered),
    lanes: shown.reduce((most, span) => Math.max(most, laneOf(span) + 1), 0),
    held: lanes,
  };
}
