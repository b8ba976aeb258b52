import { expect, it } from 'vitest';

import { dyadOf } from '#shared/domain/dyad.ts';
import { deleteCities } from '#shared/domain/operations/city-operations.ts';
import { setAttributeValues } from '#shared/domain/operations/set-attribute-values.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { cityDeletionEffect } from './deletion-effect.ts';

it('tells the agreements and the attributes that go with cities, which are those that do go', () => {
  const project = new TestProject();
  const [sz, dg, hz] = [project.city('sz', '深圳'), project.city('dg', '东莞'), project.city('hz', '惠州')];
  project.agreement(sz, dg, '2019-05-20');
  project.agreement(sz, dg, '2020-05-20');
  project.agreement(dg, hz, '2020-05-20');
  project.run(setAttributeValues, { of: 'dyad', rows: [{ id: dyadOf(sz, hz), values: { 距离: 70 } }] });
  expect(cityDeletionEffect(project.state, new Set([sz]), project.coderId)).toMatchObject({ agreements: 2, dyads: 1, codings: 0 });
  const { agreements, dyads } = project.state;
  project.run(deleteCities, { ids: [sz] });
  expect([agreements.size - project.state.agreements.size, dyads.size - project.state.dyads.size]).toEqual([2, 1]);
});
