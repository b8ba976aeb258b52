import { findProvince } from '#shared/builtin/cities/province-name.ts';
import { byCityCode } from '#shared/domain/city-name.ts';
import type { City } from '#shared/domain/city.ts';
import { citiesOf, dyadCount, type DyadId, dyadOf } from '#shared/domain/dyad.ts';
import type { CityId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/**
 * The cities of a project in the order of their codes, and a place for each of their dyads, so that what is known of all
 * dyads fits in typed arrays: 333 cities have 55,278. Dyads are in the order 0-1, 0-2 … 0-(n-1), 1-2 …: one row after
 * another of the upper triangle of the matrix of cities.
 */
export interface DyadIndex {
  readonly cities: readonly City[];
  readonly placeOfCity: ReadonlyMap<CityId, number>;
  /** How many dyads there are: n(n-1)/2. */
  readonly size: number;
  /** By the dyad's place: the places of its two cities, `first` less than `second`. */
  readonly first: Uint16Array;
  readonly second: Uint16Array;
  /** 1 where both cities are in one province (广东 is 广东省); a city whose province is not known is in no one else's. */
  readonly sameProvince: Uint8Array;
}

/** The place of the dyad of the cities at places `one` and `other`, whichever is named first. Of n cities. */
export function dyadPlace(cities: number, one: number, other: number): number {
  const [row, column] = one < other ? [one, other] : [other, one];
  return row * cities - (row * (row + 1)) / 2 + (column - row - 1);
}

/** The place of a dyad, or -1 where one of its cities is not in the project. */
export function placeOfDyad({ cities, placeOfCity }: DyadIndex, dyadId: DyadId): number {
  const [one, other] = citiesOf(dyadId).map((id) => placeOfCity.get(id));
  return one === undefined || other === undefined ? -1 : dyadPlace(cities.length, one, other);
}

/** The cities of the dyad at `place`, in the order in which people name them. @throws RangeError where there is no such place. */
export function citiesAt({ cities, first, second }: DyadIndex, place: number): readonly [City, City] {
  const [one, other] = [cities[first[place] ?? -1], cities[second[place] ?? -1]];
  if (one === undefined || other === undefined) throw new RangeError(`no dyad at place ${place}`);
  return [one, other];
}

/** The id of the dyad at `place`. @throws RangeError where there is no such place. */
export function dyadIdAt(index: DyadIndex, place: number): DyadId {
  const [one, other] = citiesAt(index, place);
  return dyadOf(one.id, other.id);
}

/** What tells provinces apart: the code of a known one, else the text; null where none is given. */
function provinceKey({ province }: City): string | null {
  return findProvince(province)?.code ?? (province.trim() || null);
}

function build(state: Pick<ProjectState, 'cities'>): DyadIndex {
  const cities = [...state.cities.values()].sort(byCityCode);
  const provinces = cities.map(provinceKey);
  const size = dyadCount(cities.length);
  const index = { first: new Uint16Array(size), second: new Uint16Array(size), sameProvince: new Uint8Array(size) };
  let place = 0;
  for (let row = 0; row < cities.length; row += 1) {
    for (let column = row + 1; column < cities.length; column += 1) {
      index.first[place] = row;
      index.second[place] = column;
      index.sameProvince[place] = provinces[row] !== null && provinces[row] === provinces[column] ? 1 : 0;
      place += 1;
    }
  }
  return { cities, placeOfCity: new Map(cities.map((city, at) => [city.id, at])), size, ...index };
}

const remembered = new WeakMap<ProjectState['cities'], DyadIndex>();

/** The index of a state's dyads. Built once for as long as no city changes; linear in the dyads. */
export function dyadIndexOf(state: Pick<ProjectState, 'cities'>): DyadIndex {
  const known = remembered.get(state.cities);
  if (known !== undefined) return known;
  const index = build(state);
  remembered.set(state.cities, index);
  return index;
}
