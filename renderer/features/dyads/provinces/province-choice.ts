import { cityOfDivision } from '#shared/builtin/cities/city-of-division.ts';
import { divisionsOf } from '#shared/builtin/cities/divisions.ts';
import type { City } from '#shared/domain/city.ts';
import { dyadCount } from '#shared/domain/dyad.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** What choosing provinces would do to the registry. */
export interface ProvinceChoice {
  /** The cities of the provinces that the project does not have. */
  readonly missing: readonly City[];
  /** How many cities the provinces have in all, and how many unordered pairs those form. */
  readonly cities: number;
  readonly dyads: number;
  /** The project's cities and dyads when the missing ones have been added. */
  readonly citiesAfter: number;
  readonly dyadsAfter: number;
}

type Cities = Pick<ProjectState, 'cities'>;

/** A test of whether the project has a city, by its fixed id or by its name within the province. */
function presence({ cities }: Cities): (city: City) => boolean {
  const named = new Set([...cities.values()].map(({ province, name }) => `${province}/${name}`));
  return ({ id, province, name }) => cities.has(id) || named.has(`${province}/${name}`);
}

export function choiceOf(state: Cities, provinceCodes: Iterable<string>): ProvinceChoice {
  const chosen = [...new Set(provinceCodes)].flatMap(divisionsOf).map(cityOfDivision);
  const isPresent = presence(state);
  const missing = chosen.filter((city) => !isPresent(city));
  const citiesAfter = state.cities.size + missing.length;
  return { missing, cities: chosen.length, dyads: dyadCount(chosen.length), citiesAfter, dyadsAfter: dyadCount(citiesAfter) };
}
