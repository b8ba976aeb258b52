import type { CityId, CodeId } from '#shared/domain/ids.ts';
import type { DyadTable } from './dyad-table.ts';
import { tallyDyads } from './dyad-tallies.ts';

/** Which part of the network is asked for; null asks for no restriction. */
export interface NetworkFilter {
  /** As written in the cities. Dyads with at least one city in it. */
  readonly province: string | null;
  /** Dyads with a coding under one of these codes, or a code below. */
  readonly codeIds: readonly CodeId[] | null;
}

export interface NetworkCity {
  readonly cityId: CityId;
  /** In the index of dyads. */
  readonly place: number;
  readonly province: string;
  /** Partners in this network: of all, where nothing is filtered. */
  readonly breadth: number;
}

export interface NetworkLine {
  /** The dyad's place in the index. */
  readonly place: number;
  /** Places of its cities in `cities` of the network. */
  readonly from: number;
  readonly to: number;
  /** Degree; 0 with `isUnknown` where no agreement gives a figure. */
  readonly items: number;
  readonly isUnknown: boolean;
  readonly agreements: number;
}

/** Who is connected with whom at a day. */
export interface Network {
  readonly cities: readonly NetworkCity[];
  readonly lines: readonly NetworkLine[];
}

/** The network of connected dyads. Every city of the project is in it, also one without a partner, but for a filter by province. */
export function networkOf({ index, measures, linked }: DyadTable, { province, codeIds }: NetworkFilter): Network {
  const coded = codeIds === null ? null : tallyDyads(linked, codeIds).codings;
  const places: number[] = [];
  for (let place = 0; place < index.size; place += 1) {
    if (measures.agreements[place] === 0 || coded?.[place] === 0) continue;
    const ends = [index.cities[index.first[place] ?? 0], index.cities[index.second[place] ?? 0]];
    if (province === null || ends.some((city) => city?.province === province)) places.push(place);
  }
  const touched = new Set(places.flatMap((place) => [index.first[place] ?? 0, index.second[place] ?? 0]));
  const shown = Array.from(index.cities.keys()).filter((place) => province === null || touched.has(place) || index.cities[place]?.province === province);
  const at = new Map(shown.map((place, position) => [place, position]));
  const breadth = new Map<number, number>();
  const lines = places.map((place): NetworkLine => {
    const [from, to] = [index.first[place] ?? 0, index.second[place] ?? 0];
    for (const end of [from, to]) breadth.set(end, (breadth.get(end) ?? 0) + 1);
    const agreements = measures.agreements[place] ?? 0;
    return { place, from: at.get(from) ?? 0, to: at.get(to) ?? 0, items: measures.items[place] ?? 0, isUnknown: agreements === measures.withoutFigure[place], agreements };
  });
  const cities = shown.flatMap((place): NetworkCity[] => {
    const city = index.cities[place];
    return city === undefined ? [] : [{ cityId: city.id, place, province: city.province, breadth: breadth.get(place) ?? 0 }];
  });
  return { cities, lines };
}

/** The network without the cities that have no partner. */
export function connectedPart({ cities, lines }: Network): Network {
  const at = new Map<number, number>();
  const kept = cities.filter((city, position) => {
    if (city.breadth > 0) at.set(position, at.size);
    return city.breadth > 0;
  });
  return { cities: kept, lines: lines.map((line) => ({ ...line, from: at.get(line.from) ?? 0, to: at.get(line.to) ?? 0 })) };
}
