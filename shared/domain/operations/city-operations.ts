import { type Change, changed, created, removed } from '../change.ts';
import type { City } from '../city.ts';
import type { Coding } from '../coding.ts';
import { citiesOf } from '../dyad.ts';
import type { CityId } from '../ids.ts';
import type { Link } from '../link.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';
import { codingsOf } from '../state.ts';

/** Whether a link speaks of the city, by itself or as half of a dyad. */
export function touches(link: Link, cityId: CityId): boolean {
  return link.kind === 'city' ? link.cityId === cityId : citiesOf(link.dyadId).includes(cityId);
}

/** Adds cities; those whose id or full name within a province is there already are passed over, and counted. */
export const addCities: Operation<{ cities: readonly City[] }> = (state, { cities }) => {
  const known = new Set([...state.cities.values()].map((city) => `${city.province}/${city.name}`));
  const changes: Change[] = [];
  for (const city of cities) {
    if (city.name.trim() === '' || city.shortName.trim() === '') return fail('city.nameless');
    if (state.cities.has(city.id) || known.has(`${city.province}/${city.name}`)) continue;
    known.add(`${city.province}/${city.name}`);
    changes.push(created('city', city));
  }
  if (changes.length === 0) return fail('city.alreadyThere', { count: cities.length });
  return changeSet('city.add', { count: changes.length, skipped: cities.length - changes.length, city: cities[0]?.name ?? '' }, changes);
};

export const editCity: Operation<{ city: City }> = (state, { city }) => {
  const before = state.cities.get(city.id);
  if (before === undefined) return fail('city.gone');
  if (city.name.trim() === '' || city.shortName.trim() === '') return fail('city.nameless');
  const clash = [...state.cities.values()].some((other) => other.id !== city.id && other.name === city.name && other.province === city.province);
  if (clash) return fail('city.alreadyThere', { count: 1 });
  return changeSet('city.edit', { city: city.name }, [changed('city', before, city)]);
};

/** Takes a city out, with every link to it or to one of its dyads; the codings themselves stay. */
export const deleteCity: Operation<{ id: CityId }> = (state, { id }, { now }) => {
  const city = state.cities.get(id);
  if (city === undefined) return fail('city.gone');
  const linked: Coding[] = [...codingsOf(state)].filter((coding) => coding.links.some((link) => touches(link, id)));
  const spoken = [...state.transcripts.values()].filter((transcript) => transcript.cityId === id);
  return changeSet('city.delete', { city: city.name, codings: linked.length }, [
    ...linked.map((coding) =>
      changed('coding', coding, { ...coding, links: coding.links.filter((link) => !touches(link, id)), modifiedAt: now }),
    ),
    ...spoken.map((transcript) => changed('transcript', transcript, { ...transcript, cityId: null })),
    removed('city', city),
  ]);
};
