import { type Change, changed, created, removed } from '../change.ts';
import { type City, cityIdOfCode } from '../city.ts';
import type { Coding } from '../coding.ts';
import { citiesOf, type DyadId } from '../dyad.ts';
import type { CityId } from '../ids.ts';
import { citiesOfLink, type Link } from '../link.ts';
import { changeSet, type Operation } from '../operation.ts';
import { withConsequences } from '../references.ts';
import { fail } from '../result.ts';
import { codingsOf, type ProjectState } from '../state.ts';
import { memosKept } from './memos-kept.ts';
import { misfitIn } from './set-attribute-values.ts';

/** A city to be. Without an id it gets one from its GB/T code, the same in every project, or a fresh one where it has none. */
export type NewCity = Omit<City, 'id'> & { readonly id?: CityId };

/** Adds cities; those whose id or full name within a province is there already are passed over, and counted. */
export const addCities: Operation<{ cities: readonly NewCity[] }> = (state, { cities }, { newId }) => {
  const known = new Set([...state.cities.values()].map((city) => `${city.province}/${city.name}`));
  const ids = new Set<string>(state.cities.keys());
  const misfit = misfitIn(state, 'city');
  const changes: Change<'city'>[] = [];
  for (const city of cities) {
    if (city.name.trim() === '' || city.shortName.trim() === '') return fail('city.nameless');
    const id = city.id ?? (city.code === '' ? newId<CityId>() : cityIdOfCode(city.code));
    if (ids.has(id) || known.has(`${city.province}/${city.name}`)) continue;
    const wrong = misfit(city.attributes);
    if (wrong !== null) return fail('attribute.misfit', { ...wrong, count: 1 });
    ids.add(id);
    known.add(`${city.province}/${city.name}`);
    changes.push(created('city', { ...city, id }));
  }
  if (changes.length === 0) return fail('city.alreadyThere', { count: cities.length });
  return changeSet('city.add', { count: changes.length, skipped: cities.length - changes.length, city: changes[0]?.after?.name ?? '' }, changes);
};

export const editCity: Operation<{ city: City }> = (state, { city }) => {
  const before = state.cities.get(city.id);
  if (before === undefined) return fail('city.gone');
  if (city.name.trim() === '' || city.shortName.trim() === '') return fail('city.nameless');
  const clash = [...state.cities.values()].some((other) => other.id !== city.id && other.name === city.name && other.province === city.province);
  if (clash) return fail('city.alreadyThere', { count: 1 });
  const wrong = misfitIn(state, 'city')(city.attributes);
  if (wrong !== null) return fail('attribute.misfit', { ...wrong, count: 1 });
  return changeSet('city.edit', { city: city.name }, [changed('city', before, city)]);
};

/** What is on record about the dyads of cities: it goes with them. */
function dyadsAway(state: ProjectState, gone: ReadonlySet<CityId>): Change[] {
  const isGone = (dyadId: DyadId): boolean => citiesOf(dyadId).some((id) => gone.has(id));
  return [
    ...[...state.dyads.values()].filter(({ id }) => isGone(id)).map((dyad) => removed('dyad', dyad)),
    ...[...state.agreements.values()].filter(({ dyadId }) => isGone(dyadId)).map((agreement) => removed('agreement', agreement)),
  ];
}

/**
 * Takes cities out, with every link to them or to one of their dyads, whoever made it, and with the attributes and agreements
 * of those dyads; the codings themselves stay.
 */
export const deleteCities: Operation<{ ids: readonly CityId[] }> = (state, { ids }, { now }) => {
  const gone = new Set(ids);
  const cities: City[] = [];
  for (const id of gone) {
    const city = state.cities.get(id);
    if (city === undefined) return fail('city.gone');
    cities.push(city);
  }
  const isGone = (link: Link): boolean => citiesOfLink(link).some((id) => gone.has(id));
  const linked: Coding[] = [...codingsOf(state)].filter((coding) => coding.links.some(isGone));
  const spoken = [...state.transcripts.values()].filter(({ cityId }) => cityId !== null && gone.has(cityId));
  const label = { city: cities.map(({ name }) => name).join('、'), count: cities.length, codings: linked.length };
  const away = [...dyadsAway(state, gone), ...cities.map((city) => removed('city', city))];
  return changeSet('city.delete', label, [
    ...linked.map((coding) => changed('coding', coding, { ...coding, links: coding.links.filter((link) => !isGone(link)), modifiedAt: now })),
    ...spoken.map((transcript) => changed('transcript', transcript, { ...transcript, cityId: null })),
    ...withConsequences(state, away),
    ...memosKept(state, away),
  ]);
};
