import type { CityId } from '#shared/domain/ids.ts';
import type { CityMeasures } from './city-measures.ts';
import type { DyadIndex } from './dyad-index.ts';

/** In which order the cities of a matrix stand. */
export const cityOrders = ['province', 'breadth', 'hand'] as const;
export type CityOrder = (typeof cityOrders)[number];

/**
 * Places of cities in the order asked for. By province: by GB/T 2260 code, which goes province by province. By breadth: the
 * broadest first, equals by code. By hand: as `byHand` says; cities it does not name follow by code.
 */
export function orderCities(index: DyadIndex, order: CityOrder, { breadth }: Pick<CityMeasures, 'breadth'>, byHand: readonly CityId[] = []): readonly number[] {
  const places = Array.from(index.cities.keys());
  if (order === 'breadth') return places.sort((a, b) => (breadth[b] ?? 0) - (breadth[a] ?? 0) || a - b);
  if (order === 'hand') {
    const named = [...new Set(byHand)].flatMap((id) => index.placeOfCity.get(id) ?? []);
    const seen = new Set(named);
    return [...named, ...places.filter((place) => !seen.has(place))];
  }
  return places;
}

/** Neighbours of one province in an order of cities: from `first` to before `end`. */
export interface ProvinceBand {
  readonly province: string;
  readonly first: number;
  readonly end: number;
}

/** The runs of cities of one province, one after the other. */
export function provinceBands({ cities }: DyadIndex, order: readonly number[]): readonly ProvinceBand[] {
  const bands: ProvinceBand[] = [];
  order.forEach((place, position) => {
    const province = cities[place]?.province ?? '';
    const last = bands.at(-1);
    if (last?.province === province) bands[bands.length - 1] = { ...last, end: position + 1 };
    else bands.push({ province, first: position, end: position + 1 });
  });
  return bands;
}
