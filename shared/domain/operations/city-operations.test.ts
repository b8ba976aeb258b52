import { expect, it } from 'vitest';

import { TestProject } from '#test/fixtures/test-project.ts';
import { addCities, type NewCity } from './city-operations.ts';

const city = (name: string, code = '', province = '广东省'): NewCity => ({ name, shortName: name, nameEn: '', province, code, aliases: [], attributes: {} });

it('names a city by its GB/T code, or freshly where it has none', () => {
  const project = new TestProject();
  project.run(addCities, { cities: [city('深圳市', '440300'), city('新城')] });
  const ids = [...project.state.cities.keys()];
  expect(ids[0]).toBe('gb440300');
  expect(ids[1]).not.toBe('gb');
});

it('passes over what is there, by code or by name within its province, and says how many', () => {
  const project = new TestProject();
  project.run(addCities, { cities: [city('深圳市', '440300'), city('甲市', '')] });
  project.run(addCities, { cities: [city('深圳', '440300'), city('甲市', ''), city('甲市', '', '江西省'), city('甲市', '', '江西省')] });
  expect([...project.state.cities.values()].map(({ name, province }) => province + name)).toEqual(['广东省深圳市', '广东省甲市', '江西省甲市']);
  expect(project.journal.at(-1)?.label).toEqual({ count: 1, skipped: 3, city: '甲市' });
  expect(project.attempt(addCities, { cities: [city('深圳', '440300')] })).toEqual({ code: 'city.alreadyThere', params: { count: 1 } });
});
