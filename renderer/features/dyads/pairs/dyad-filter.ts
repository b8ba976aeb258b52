import * as v from 'valibot';

import type { DyadTable } from '#shared/analysis/dyad-table.ts';

/** Which dyads the table shows. `silent`: connected, and nobody coded anything about them. */
export const dyadFilterSchema = v.object({
  state: v.picklist(['all', 'connected', 'coded', 'silent']),
  /** A province of one of the cities, as it is written in the registry; null for all. */
  province: v.nullable(v.string()),
});
export type DyadFilter = v.InferOutput<typeof dyadFilterSchema>;

export const everyDyad: DyadFilter = { state: 'all', province: null };

/** The places of the dyads that a filter lets through, in order. One pass. */
export function filteredPlaces({ index, measures, tallies }: DyadTable, { state, province }: DyadFilter): number[] {
  const isInProvince = index.cities.map((city) => province === null || city.province === province);
  const places: number[] = [];
  for (let place = 0; place < index.size; place += 1) {
    if (isInProvince[index.first[place] ?? -1] !== true && isInProvince[index.second[place] ?? -1] !== true) continue;
    const isConnected = (measures.agreements[place] ?? 0) > 0;
    const isCoded = (tallies.codings[place] ?? 0) > 0;
    if ((state === 'connected' && !isConnected) || (state === 'coded' && !isCoded) || (state === 'silent' && (!isConnected || isCoded))) continue;
    places.push(place);
  }
  return places;
}
