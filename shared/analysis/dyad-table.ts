import type { ProjectState } from '#shared/domain/state.ts';
import type { AtDay } from './agreement-days.ts';
import { type CityMeasures, measureCities } from './city-measures.ts';
import type { DyadIndex } from './dyad-index.ts';
import { type DyadMeasures, measureDyads } from './dyad-measures.ts';
import { type DyadTallies, tallyDyads } from './dyad-tallies.ts';
import { balanceForces, type ForceBalance } from './force-balance.ts';
import { type LinkedCodings, linkedCodingsOf } from './linked-codings.ts';
import { type MarksAndHoles, marksAndHoles } from './mark-and-hole.ts';

/**
 * All that is counted about the dyads of a project at a day, as arrays by the dyad's place in `index` (and the city's, in
 * `cities`): what tables, pictures and the data set are made of.
 */
export interface DyadTable {
  readonly index: DyadIndex;
  readonly at: AtDay;
  readonly measures: DyadMeasures;
  readonly cities: CityMeasures;
  readonly tallies: DyadTallies;
  /** Null where the project has not got the built-in codebook. */
  readonly forces: ForceBalance | null;
  readonly marks: MarksAndHoles | null;
  readonly linked: LinkedCodings;
}

type Coded = Pick<DyadTable, 'tallies' | 'forces' | 'marks'>;
const coded = new WeakMap<LinkedCodings, Coded>();

/** What interviews say does not depend on the day, so that going through the days counts only agreements anew. */
function codedOf(linked: LinkedCodings): Coded {
  const known = coded.get(linked);
  if (known !== undefined) return known;
  const counts = { tallies: tallyDyads(linked), forces: balanceForces(linked), marks: marksAndHoles(linked) };
  coded.set(linked, counts);
  return counts;
}

const remembered = new WeakMap<DyadMeasures, DyadTable>();

/** The table at a day (null: the latest). The same object while nothing that it rests on changes. */
export function dyadTableOf(state: ProjectState, at: AtDay = null): DyadTable {
  const [measures, linked] = [measureDyads(state, at), linkedCodingsOf(state)];
  const known = remembered.get(measures);
  if (known !== undefined && known.linked === linked) return known;
  const table = { index: measures.index, at, measures, cities: known?.cities ?? measureCities(measures), linked, ...codedOf(linked) };
  remembered.set(measures, table);
  return table;
}
