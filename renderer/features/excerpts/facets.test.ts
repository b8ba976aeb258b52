import { expect, it } from 'vitest';

import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import type { CodeId } from '#shared/domain/ids.ts';

import { withChoice } from './facets.ts';

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
