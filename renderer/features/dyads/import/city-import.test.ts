import { expect, it } from 'vitest';

import { cityOfDivision } from '#shared/builtin/cities/city-of-division.ts';
import { divisionsOf } from '#shared/builtin/cities/divisions.ts';
import { emptyState } from '#shared/domain/state.ts';
import type { CityDraft } from '#shared/formats/csv/cities-csv.ts';

import { attributesToImport, citiesToImport } from './city-import.ts';
import { completeCity } from './complete-city.ts';

const draft = (name: string, rest: Partial<CityDraft> = {}): CityDraft => ({ name, shortName: name, nameEn: '', province: '', code: '', aliases: [], attributes: {}, ...rest });

it('completes a city that the table of divisions knows, and leaves what the row says', () => {
  expect(completeCity(draft('深圳', { attributes: { GDP: 34606 }, nameEn: 'Shum Chun' }))).toEqual({
    city: { name: '深圳市', shortName: '深圳', nameEn: 'Shum Chun', province: '广东省', code: '440300', aliases: [], attributes: { GDP: 34606 } },
    isCompleted: true,
  });
  expect(completeCity(draft('自定名', { code: '440300' })).city).toMatchObject({ name: '自定名', province: '广东省', nameEn: 'Shenzhen' });
});

it('does not take a place of the same name in another province for the division, nor guess from a wrong code', () => {
  expect(completeCity(draft('朝阳市', { province: '北京' }))).toEqual({ city: draft('朝阳市', { province: '北京市' }), isCompleted: false });
  expect(completeCity(draft('深圳市', { code: '999999' })).isCompleted).toBe(false);
});

it('tells new cities from those that are there, by code or by name within the province', () => {
  const [guangzhou] = divisionsOf('440000').map(cityOfDivision);
  const state = { ...emptyState, cities: new Map(guangzhou === undefined ? [] : [[guangzhou.id as string, guangzhou]]) };
  const found = citiesToImport(state, [draft('广州'), draft('深圳市'), draft('深圳', { province: '广东' }), draft('新城')]);
  expect(found.map(({ city, isPresent }) => [city.name, isPresent])).toEqual([['广州市', true], ['深圳市', false], ['新城', false]]);
});

it('updates what a file says of a registered city, typed as its attributes are, and leaves what does not fit', () => {
  const [guangzhou] = divisionsOf('440000').map(cityOfDivision);
  if (guangzhou === undefined) throw new Error('no city');
  const declared = { id: 'a1', of: 'city', name: '建市', type: 'date', unit: '', description: '', categories: [], order: 0 } as never;
  const state = { ...emptyState, cities: new Map([[guangzhou.id as string, { ...guangzhou, attributes: { 人口: 1868 } }]]), attributes: new Map([['a1', declared]]) };
  const drafts = [draft('广州', { attributes: { 人口: 1873, 建市: '1921年2月15日', 等级: '一线' } }), draft('深圳', { attributes: { 建市: '很早', 人口: 1766 } })];
  const attributes = attributesToImport(state, drafts);
  expect(attributes.map(({ name, type }) => [name, type])).toEqual([['人口', 'number'], ['等级', 'text']]);
  expect(citiesToImport(state, drafts, attributes)).toMatchObject([
    { isPresent: true, update: { id: 'gb440100', fields: {}, attributes: { 人口: 1873, 建市: '1921-02-15', 等级: '一线' } }, misfits: [] },
    { isPresent: false, update: null, city: { attributes: { 人口: 1766 } }, misfits: ['建市'] },
  ]);
  expect(citiesToImport(state, [draft('广州', { attributes: { 人口: 1868 } })])[0]?.update).toBeNull();
});
