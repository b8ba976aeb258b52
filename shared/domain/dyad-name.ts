import type { Language } from './bilingual.ts';
import { byCityCode, cityName } from './city-name.ts';
import type { City } from './city.ts';
import { citiesOf, type DyadId } from './dyad.ts';
import type { ProjectState } from './state.ts';

/** Between the two cities of a dyad: an en dash, as papers print it. */
const dash = '–';

/**
 * The cities of a dyad in the order in which people read them: by GB/T code, whatever their ids.
 * @returns null where a city is not in the project: a dyad used before its city was deleted, say.
 */
export function citiesInOrder(state: Pick<ProjectState, 'cities'>, dyadId: DyadId): readonly [City, City] | null {
  const [one, other] = citiesOf(dyadId).map((id) => state.cities.get(id));
  if (one === undefined || other === undefined) return null;
  return byCityCode(one, other) <= 0 ? [one, other] : [other, one];
}

/** 深圳–东莞, or Shenzhen–Dongguan. The same whichever city was named first; an unknown city shows as its id. */
export function dyadName(state: Pick<ProjectState, 'cities'>, dyadId: DyadId, language: Language): string {
  const cities = citiesInOrder(state, dyadId);
  if (cities !== null) return cities.map((city) => cityName(city, language)).join(dash);
  return citiesOf(dyadId)
    .map((id) => {
      const city = state.cities.get(id);
      return city === undefined ? id : cityName(city, language);
    })
    .join(dash);
}

/** Dyads by their first city's code, then their second's. Those with an unknown city last. */
export function byDyadCode(state: Pick<ProjectState, 'cities'>): (a: DyadId, b: DyadId) => number {
  return (a, b) => {
    const [left, right] = [citiesInOrder(state, a), citiesInOrder(state, b)];
    if (left === null || right === null) return left === right ? (a < b ? -1 : a > b ? 1 : 0) : left === null ? 1 : -1;
    return byCityCode(left[0], right[0]) || byCityCode(left[1], right[1]);
  };
}
