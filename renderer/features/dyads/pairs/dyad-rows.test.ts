import { describe, expect, it } from 'vitest';

import { dyadTableOf } from '#shared/analysis/dyad-table.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import { editCity } from '#shared/domain/operations/city-operations.ts';
import { setAttributeValues } from '#shared/domain/operations/set-attribute-values.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { everyDyad, filteredPlaces } from './dyad-filter.ts';
import { dyadNameAt, dyadRows, type DyadSort, provincesAt } from './dyad-rows.ts';

function fixture() {
  const project = new TestProject();
  const [sz, dg, mz] = [project.city('gb440300', '深圳', '', '440300'), project.city('gb441900', '东莞', '', '441900'), project.city('gb360700', '赣州', '', '360700')];
  const city = project.state.cities.get(mz);
  if (city !== undefined) project.run(editCity, { city: { ...city, province: '江西' } });
  project.agreement(sz, dg, '2019-05-20', { items: 120 });
  project.agreement(sz, mz, '2020-05-20', { items: 3 });
  project.run(setAttributeValues, { of: 'dyad', rows: [{ id: dyadOf(sz, dg), values: { 距离: 60 } }, { id: dyadOf(dg, mz), values: { 距离: 375 } }] });
  const table = dyadTableOf(project.state);
  const names = (sort: DyadSort) => dyadRows(project.state, table, filteredPlaces(table, everyDyad), 'zh-CN', sort).map(({ place }) => dyadNameAt(table, place, 'zh-CN'));
  return { project, table, names };
}

describe('dyadRows', () => {
  it.each<[string, DyadSort['direction'], string[]]>([
    ['name', 'ascending', ['赣州–深圳', '赣州–东莞', '深圳–东莞']],
    ['degree', 'descending', ['深圳–东莞', '赣州–深圳', '赣州–东莞']],
    ['connection', 'ascending', ['赣州–东莞', '赣州–深圳', '深圳–东莞']],
    ['attr:距离', 'ascending', ['深圳–东莞', '赣州–东莞', '赣州–深圳']],
    ['attr:距离', 'descending', ['赣州–东莞', '深圳–东莞', '赣州–深圳']],
    ['provinces', 'ascending', ['深圳–东莞', '赣州–深圳', '赣州–东莞']],
  ])('by %s, %s', (column, direction, expected) => {
    expect(fixture().names({ column, direction })).toEqual(expected);
  });

  it('names provinces once, by their short names', () => {
    const { table } = fixture();
    expect([0, 2].map((place) => provincesAt(table, place, 'zh-CN'))).toEqual(['江西 · 广东', '广东']);
  });
});

describe('filteredPlaces', () => {
  it('lets through what is asked for', () => {
    const { table } = fixture();
    const shown = (filter: Partial<typeof everyDyad>) => filteredPlaces(table, { ...everyDyad, ...filter });
    expect([shown({}), shown({ state: 'connected' }), shown({ state: 'coded' }), shown({ state: 'silent' })]).toEqual([[0, 1, 2], [0, 2], [], [0, 2]]);
    expect([shown({ province: '江西' }), shown({ province: '广东省', state: 'connected' }), shown({ province: '甘肃省' })]).toEqual([[0, 1], [0, 2], []]);
  });
});
