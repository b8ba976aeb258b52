import { figure } from '../figure.ts';
import type { Stage } from '../stage.ts';

const smaller = { cities: 155, agreements: 700 } as const;
const larger = { cities: 333, agreements: 2_000 } as const;

/** Tables of all dyads, without a screen: from 155 cities to 333, each figure per thousand dyads. */
export async function dyadFigures({ bench, print }: Stage): Promise<void> {
  const before = await bench.evaluate((size) => window.bench.dyadTables(size), smaller);
  const after = await bench.evaluate((size) => window.bench.dyadTables(size), larger);
  const names = { table: 'count everything of every dyad', anotherDay: 'the same at another day', csv: 'write dyads.csv', write: 'keep a value of every dyad', read: 'read them back' } as const;
  for (const key of Object.keys(names) as (keyof typeof names)[]) {
    print(figure(`${names[key]}, 333 cities against 155`, (1000 * after[key]) / after.dyads, 'ms per 1,000 dyads', (1000 * before[key]) / before.dyads));
  }
}
