import { expect, it } from 'vitest';

import type { DyadCounts } from '#shared/analysis/dyad-counts.ts';
import { cityOfDivision } from '#shared/builtin/cities/city-of-division.ts';
import { divisions } from '#shared/builtin/cities/divisions.ts';
import { type DyadId, dyadOf } from '#shared/domain/dyad.ts';
import type { CityId } from '#shared/domain/ids.ts';

import { cityRows } from '../cities/city-rows.ts';
import { dyadRows } from './dyad-rows.ts';

const cities = divisions.map(cityOfDivision);
const state = { cities: new Map(cities.map((city) => [city.id as string, city])) };
const count = (dyadId: DyadId, codings: number): DyadCounts => ({ dyadId, codings, transcripts: 1, byLevel: { breadth: 0, connection: codings, degree: 0, none: 0 }, byCode: [] });
const [suzhou, guangzhou, shenzhen, dongguan] = ['gb320500', 'gb440100', 'gb440300', 'gb441900'] as CityId[] as [CityId, CityId, CityId, CityId];
const counts = [count(dyadOf(shenzhen, dongguan), 2), count(dyadOf(dongguan, guangzhou), 5), count(dyadOf(dongguan, suzhou), 2)];

it('lists dyads by the codes of their cities, or by a count and then by code', () => {
  const names = (column: 'name' | 'codings', direction: 'ascending' | 'descending') => dyadRows(state, counts, 'zh-CN', { column, direction }).map(({ name }) => name);
  expect(names('name', 'ascending')).toEqual(['苏州–东莞', '广州–东莞', '深圳–东莞']);
  expect(names('codings', 'descending')).toEqual(['广州–东莞', '苏州–东莞', '深圳–东莞']);
});

it('names the provinces once, in the language that is on', () => {
  expect(dyadRows(state, counts, 'zh-CN', { column: 'name', direction: 'ascending' }).map(({ provinces }) => provinces)).toEqual(['江苏 · 广东', '广东', '广东']);
  expect(dyadRows(state, counts, 'en', { column: 'name', direction: 'ascending' })[0]).toMatchObject({ name: 'Suzhou (Jiangsu)–Dongguan', provinces: 'Jiangsu · Guangdong' });
});

it('lists cities by code or by a count', () => {
  const some = cities.filter(({ id }) => [suzhou, guangzhou, shenzhen, dongguan].includes(id));
  const touched = new Map([[dongguan, { codings: 9, transcripts: 3, partners: 3, speakers: 1 }]]);
  const names = (column: 'code' | 'codings', direction: 'ascending' | 'descending') => cityRows(some, touched, 'zh-CN', { column, direction }).map(({ city }) => city.shortName);
  expect(names('code', 'ascending')).toEqual(['苏州', '广州', '深圳', '东莞']);
  expect(names('codings', 'descending')).toEqual(['东莞', '苏州', '广州', '深圳']);
});
