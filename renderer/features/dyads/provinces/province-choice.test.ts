import { expect, it } from 'vitest';

import { cityOfDivision } from '#shared/builtin/cities/city-of-division.ts';
import { divisionsOf } from '#shared/builtin/cities/divisions.ts';
import { studyProvinceCodes } from '#shared/builtin/cities/province-name.ts';
import { emptyState } from '#shared/domain/state.ts';

import { choiceOf } from './province-choice.ts';

const withCities = (cities: ReturnType<typeof cityOfDivision>[]) => ({ ...emptyState, cities: new Map(cities.map((city) => [city.id as string, city])) });

it('of the eleven provinces of the study is 155 cities and 11,935 dyads', () => {
  expect(choiceOf(emptyState, studyProvinceCodes)).toMatchObject({ cities: 155, dyads: 11_935, citiesAfter: 155, dyadsAfter: 11_935 });
});

it('leaves out what is there, by id or by name, and counts each province once', () => {
  const [guangzhou, ...others] = divisionsOf('440000').map(cityOfDivision);
  const renamed = { ...guangzhou, id: 'own-1' } as ReturnType<typeof cityOfDivision>;
  const choice = choiceOf(withCities([renamed, ...others.slice(0, 4)]), ['440000', '440000', '110000']);
  expect(choice.cities).toBe(22);
  expect(choice.missing).toHaveLength(17);
  expect(choice.citiesAfter).toBe(22);
});

it('of nothing adds nothing', () => {
  expect(choiceOf(withCities([]), [])).toEqual({ missing: [], cities: 0, dyads: 0, citiesAfter: 0, dyadsAfter: 0 });
});
