import type { City } from '#shared/domain/city.ts';
import type { DyadMeasures } from './dyad-measures.ts';

/**
 * Breadth 合作广度 of each city: how many cities it is connected with (Freeman's degree centrality, counted and not
 * normalised). Packed by the city's place in `measures.index.cities`.
 */
export interface CityMeasures {
  readonly breadth: Uint16Array;
  /** Partners in the city's own province, and in others; together its breadth. */
  readonly inside: Uint16Array;
  readonly outside: Uint16Array;
  /** Service items that it opens with all of its partners: its degrees added up. */
  readonly items: Float64Array;
  /** Agreements in force that it has a part in. */
  readonly agreements: Uint32Array;
}

/** One pass over the dyads; a dyad counts once for each of its two cities. */
export function measureCities({ index, agreements, items }: DyadMeasures): CityMeasures {
  const count = index.cities.length;
  const cities = {
    breadth: new Uint16Array(count),
    inside: new Uint16Array(count),
    outside: new Uint16Array(count),
    items: new Float64Array(count),
    agreements: new Uint32Array(count),
  };
  const add = (to: Uint16Array | Uint32Array | Float64Array, at: number, amount: number): void => {
    to[at] = (to[at] ?? 0) + amount;
  };
  for (let place = 0; place < index.size; place += 1) {
    const inForce = agreements[place] ?? 0;
    if (inForce === 0) continue;
    for (const city of [index.first[place] ?? 0, index.second[place] ?? 0]) {
      add(cities.breadth, city, 1);
      add(index.sameProvince[place] === 1 ? cities.inside : cities.outside, city, 1);
      add(cities.items, city, items[place] ?? 0);
      add(cities.agreements, city, inForce);
    }
  }
  return cities;
}

/** A city's rank by breadth: 1 for the broadest, equals share a rank and the next is passed over (1, 2, 2, 4). */
export interface BreadthRank {
  readonly city: City;
  readonly place: number;
  readonly rank: number;
  readonly breadth: number;
}

/** Every city, the broadest first; equals in the order of their codes. */
export function rankByBreadth({ index }: DyadMeasures, { breadth }: CityMeasures): BreadthRank[] {
  const places = Array.from(index.cities.keys()).sort((a, b) => (breadth[b] ?? 0) - (breadth[a] ?? 0) || a - b);
  const ranks: BreadthRank[] = [];
  for (const [position, place] of places.entries()) {
    const city = index.cities[place];
    const before = ranks.at(-1);
    const partners = breadth[place] ?? 0;
    if (city !== undefined) ranks.push({ city, place, breadth: partners, rank: before?.breadth === partners ? before.rank : position + 1 });
  }
  return ranks;
}
