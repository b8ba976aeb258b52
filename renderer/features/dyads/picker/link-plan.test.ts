import { expect, it } from 'vitest';

import { dyadOf } from '#shared/domain/dyad.ts';
import type { CityId } from '#shared/domain/ids.ts';
import type { Link } from '#shared/domain/link.ts';

import { currentLinks, emptyPlan, isEmpty, isRemoved, withLink, withoutLink, withRemovalToggled } from './link-plan.ts';

const pair: Link = { kind: 'dyad', dyadId: dyadOf('a' as CityId, 'b' as CityId), level: 'degree' };
const samePair: Link = { kind: 'dyad', dyadId: dyadOf('b' as CityId, 'a' as CityId), level: 'degree' };
const otherLevel: Link = { ...pair, level: null };
const city: Link = { kind: 'city', cityId: 'a' as CityId, level: null };

it('sums up the links of several codings', () => {
  expect(currentLinks([{ links: [pair, city] }, { links: [samePair] }, { links: [] }])).toEqual([{ link: pair, count: 2 }, { link: city, count: 1 }]);
});

it('adds a link once, and only where not all have it', () => {
  const current = currentLinks([{ links: [pair, city] }, { links: [samePair] }]);
  expect(withLink(emptyPlan, samePair, current, 2)).toEqual(emptyPlan);
  const plan = withLink(withLink(emptyPlan, city, current, 2), city, current, 2);
  expect(plan).toEqual({ add: [city], remove: [] });
  expect(withLink(plan, otherLevel, current, 2).add).toEqual([city, otherLevel]);
  expect(isEmpty(withoutLink(plan, city))).toBe(true);
});

it('takes a link away, keeps it after all, and never adds what it takes away', () => {
  const current = currentLinks([{ links: [pair] }, { links: [] }]);
  const removed = withRemovalToggled(withLink(emptyPlan, pair, current, 2), pair);
  expect(removed).toEqual({ add: [], remove: [pair] });
  expect(isRemoved(removed, samePair)).toBe(true);
  expect(withRemovalToggled(removed, pair)).toEqual(emptyPlan);
  expect(withLink(removed, pair, current, 2)).toEqual({ add: [pair], remove: [] });
});
