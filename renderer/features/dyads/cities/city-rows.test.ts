import { expect, it } from 'vitest';

import { dyadTableOf } from '#shared/analysis/dyad-table.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { type CitySort, cityRows } from './city-rows.ts';

it('lists cities by code, by a count, by breadth or by an attribute; what is not known comes last', () => {
  const project = new TestProject();
  const [sz, dg, mz] = [project.city('gb440300', '深圳', '', '440300'), project.city('gb441900', '东莞', '', '441900'), project.city('gb441400', '梅州', '', '441400')];
  project.agreement(sz, dg, '2019-05-20');
  project.agreement(dg, mz, '2019-05-20');
  const counts = new Map([[mz, { codings: 9, transcripts: 3, partners: 3, speakers: 1 }]]);
  const names = (column: string, direction: CitySort['direction']) =>
    cityRows(project.state.cities.values(), counts, dyadTableOf(project.state), 'zh-CN', { column, direction }).map(({ city }) => city.shortName);
  expect(names('code', 'ascending')).toEqual(['深圳', '梅州', '东莞']);
  expect(names('codings', 'descending')).toEqual(['梅州', '深圳', '东莞']);
  expect(names('breadth', 'descending')).toEqual(['东莞', '深圳', '梅州']);
  expect(names('attr:无', 'descending')).toEqual(['深圳', '梅州', '东莞']);
});
