import { cityIdOfCode } from '#shared/domain/city.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { CityDraft } from '#shared/formats/csv/cities-csv.ts';

import { completeCity } from './complete-city.ts';

/** A city of a file and what importing does with it. */
export interface CityToImport {
  readonly city: CityDraft;
  readonly isPresent: boolean;
  readonly isCompleted: boolean;
}

/** The cities of a file against the registry. Two rows that complete to one city are one. */
export function citiesToImport({ cities }: Pick<ProjectState, 'cities'>, drafts: readonly CityDraft[]): CityToImport[] {
  const named = new Set([...cities.values()].map(({ province, name }) => `${province}/${name}`));
  const seen = new Set<string>();
  return drafts.flatMap((draft) => {
    const { city, isCompleted } = completeCity(draft);
    const key = city.code === '' ? `${city.province}/${city.name}` : city.code;
    if (seen.has(key)) return [];
    seen.add(key);
    const isPresent = named.has(`${city.province}/${city.name}`) || (city.code !== '' && cities.has(cityIdOfCode(city.code)));
    return [{ city, isPresent, isCompleted }];
  });
}
