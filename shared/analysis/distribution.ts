import type { CityMeasures } from './city-measures.ts';
import type { DyadMeasures } from './dyad-measures.ts';

/** How many there are of one value. */
export interface ValueCount {
  readonly value: number;
  readonly count: number;
}

function counted(values: Iterable<number>): ValueCount[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
}

/** Degrees of the dyads of a project, as they are distributed. */
export interface DegreeDistribution {
  /** Of connected dyads whose agreements all say how many items they open, the lowest degree first. */
  readonly known: readonly ValueCount[];
  /** Connected dyads with an agreement that gives no figure: their degree is at least what the others open. */
  readonly withoutFigure: number;
  readonly notConnected: number;
}

export function degreeDistribution({ index, agreements, items, withoutFigure }: DyadMeasures): DegreeDistribution {
  const known: number[] = [];
  let unsaid = 0;
  let notConnected = 0;
  for (let place = 0; place < index.size; place += 1) {
    if (agreements[place] === 0) notConnected += 1;
    else if (withoutFigure[place] !== 0) unsaid += 1;
    else known.push(items[place] ?? 0);
  }
  return { known: counted(known), withoutFigure: unsaid, notConnected };
}

/** How many cities have each breadth, the lowest first; cities without a partner included. */
export function breadthDistribution({ breadth }: CityMeasures): ValueCount[] {
  return counted(breadth);
}
