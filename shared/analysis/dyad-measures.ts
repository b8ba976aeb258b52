import type { Agreement } from '#shared/domain/agreement.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { type AtDay, type DaysInForce, daysInForce, inForceSince, isInForce } from './agreement-days.ts';
import { type DyadIndex, dyadIndexOf, placeOfDyad } from './dyad-index.ts';

/**
 * The three levels of cooperation as agreements show them at a day, packed by the places of `index`. Which agreements count
 * at a day is said in agreement-days.ts.
 *
 * - connection 合作联结 of a dyad: 1 where at least one agreement is in force, else 0 (`agreements` > 0);
 * - degree 合作程度 of a dyad: the service items that its agreements in force open, added up. An agreement without a figure adds
 *   nothing and is told by `withoutFigure`: degree 0 with one of those is "not known", not "none";
 * - breadth 合作广度 of a city: how many cities it is connected with. See city-measures.ts.
 */
export interface DyadMeasures {
  readonly at: AtDay;
  readonly index: DyadIndex;
  /** Agreements in force; connected where there is one. */
  readonly agreements: Uint32Array;
  /** Degree: items of the agreements in force, added up. */
  readonly items: Float64Array;
  /** Agreements in force that do not say how many items they open. */
  readonly withoutFigure: Uint32Array;
  /** Since when the dyad has been connected without a break: YYYY-MM-DD, or 'undated'. Only of connected dyads. */
  readonly since: ReadonlyMap<number, string>;
}

interface Dated {
  readonly agreement: Agreement;
  readonly days: DaysInForce;
}

function byPlace(state: ProjectState, index: DyadIndex): ReadonlyMap<number, readonly Dated[]> {
  const groups = new Map<number, Dated[]>();
  for (const agreement of state.agreements.values()) {
    const place = placeOfDyad(index, agreement.dyadId);
    if (place === -1) continue;
    const dated = { agreement, days: daysInForce(agreement) };
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [dated]);
    else group.push(dated);
  }
  return groups;
}

function measure(state: ProjectState, at: AtDay): DyadMeasures {
  const index = dyadIndexOf(state);
  const measures = { agreements: new Uint32Array(index.size), items: new Float64Array(index.size), withoutFigure: new Uint32Array(index.size) };
  const since = new Map<number, string>();
  for (const [place, group] of byPlace(state, index)) {
    for (const { agreement, days } of group) {
      if (!isInForce(days, at)) continue;
      measures.agreements[place] = (measures.agreements[place] ?? 0) + 1;
      if (agreement.items === null) measures.withoutFigure[place] = (measures.withoutFigure[place] ?? 0) + 1;
      else measures.items[place] = (measures.items[place] ?? 0) + agreement.items;
    }
    const began = inForceSince(group.map(({ days }) => days), at);
    if (began !== null) since.set(place, began);
  }
  return { at, index, ...measures, since };
}

interface Remembered {
  readonly cities: ProjectState['cities'];
  readonly measures: DyadMeasures;
}
const remembered = new WeakMap<ProjectState['agreements'], Remembered>();

/**
 * Breadth, connection and degree rest on these. Linear in dyads and agreements; the last answer is remembered while neither
 * cities, agreements nor the day change.
 */
export function measureDyads(state: ProjectState, at: AtDay = null): DyadMeasures {
  const known = remembered.get(state.agreements);
  if (known !== undefined && known.cities === state.cities && known.measures.at === at) return known.measures;
  const measures = measure(state, at);
  remembered.set(state.agreements, { cities: state.cities, measures });
  return measures;
}

/** Whether the dyad at `place` is connected: 1 or 0. */
export function connectionAt({ agreements }: DyadMeasures, place: number): 0 | 1 {
  return (agreements[place] ?? 0) > 0 ? 1 : 0;
}
