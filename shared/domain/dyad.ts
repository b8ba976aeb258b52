import * as v from 'valibot';
import { type CityId, cityIdSchema } from './ids.ts';

const separator = '~';

/**
 * An UNORDERED pair of cities, named by both ids in code-unit order, so that 深圳–东莞 and 东莞–深圳 are one string.
 * A dyad is a name, not a row: 155 cities have 11,935 of them and only what touches one is stored.
 */
export const dyadIdSchema = v.pipe(
  v.string(),
  v.check((text) => {
    const [first, second, ...rest] = text.split(separator);
    return rest.length === 0 && v.is(cityIdSchema, first) && v.is(cityIdSchema, second) && first < second;
  }, 'not a dyad'),
  v.brand('DyadId'),
);
export type DyadId = v.InferOutput<typeof dyadIdSchema>;

export function isDyadId(text: string): text is DyadId {
  return v.safeParse(dyadIdSchema, text).success;
}

/** The dyad of two different cities, whichever is named first. @throws RangeError for a city with itself. */
export function dyadOf(one: CityId, other: CityId): DyadId {
  if (one === other) throw new RangeError(`a dyad needs two cities, got ${one} twice`);
  return (one < other ? one + separator + other : other + separator + one) as DyadId;
}

/** The two cities of a dyad, in id order. */
export function citiesOf(dyad: DyadId): readonly [CityId, CityId] {
  const cut = dyad.indexOf(separator);
  return [dyad.slice(0, cut) as CityId, dyad.slice(cut + 1) as CityId];
}

/** How many unordered pairs n cities have: n(n-1)/2. */
export function dyadCount(cities: number): number {
  // 0 * -1 is -0, which shows as such.
  return cities < 2 ? 0 : (cities * (cities - 1)) / 2;
}
