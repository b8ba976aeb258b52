import { expect, it } from 'vitest';

import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import type { CityId, CodeId } from '#shared/domain/ids.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { facetsOf, withChoice } from './facets.ts';

it('adds choices one after the other', () => {
  const one = withChoice(everyExcerpt, 'codeIds', 'a', true);
  expect(withChoice(one, 'codeIds', 'b', true).codeIds).toEqual(['a', 'b']);
});

it('restricts nothing once the last choice is taken away', () => {
  const filter = { ...everyExcerpt, codeIds: ['a' as CodeId] };
  expect(withChoice(filter, 'codeIds', 'a', false)).toEqual(everyExcerpt);
});

it('chooses nothing twice', () => {
  expect(withChoice(withChoice(everyExcerpt, 'levels', 'degree', true), 'levels', 'degree', true).levels).toEqual(['degree']);
});

it('names a dyad and a city that are asked for, though nothing is linked to them', () => {
  const project = new TestProject();
  const [shenzhen, meizhou] = [project.city('city-440300', '深圳', '', '440300'), project.city('city-441400', '梅州', '', '441400')];
  const facets = (asked: Parameters<typeof facetsOf>[1]) => facetsOf(project.state, asked, 'zh-CN', (level) => level);
  expect(facets({ dyadIds: null, cityIds: null })).toMatchObject({ dyadIds: [], cityIds: [] });
  expect(facets({ dyadIds: [dyadOf(meizhou, shenzhen)], cityIds: null }).dyadIds.map(({ label }) => label)).toEqual(['深圳–梅州']);
  expect(facets({ dyadIds: null, cityIds: [meizhou] }).cityIds.map(({ label }) => label)).toEqual(['梅州']);
  expect(facets({ dyadIds: [dyadOf(meizhou, 'city-0' as CityId)], cityIds: null }).dyadIds).toEqual([]);
});
