import { expect, it } from 'vitest';

import { probabilityDraft, readProbability } from './probability-draft.ts';

it.each([
  ['', '', null],
  ['20', '60', { low: 0.2, high: 0.6 }],
  [' 20% ', '60％', { low: 0.2, high: 0.6 }],
  ['30', '', { low: 0.3, high: 0.3 }],
  ['', '0', { low: 0, high: 0 }],
])('reads %j to %j', (low, high, range) => {
  expect(readProbability({ low, high })).toEqual({ range, isFlawed: false });
});

it.each([['60', '20'], ['-1', '5'], ['5', '101'], ['some', '5']])('refuses %j to %j', (low, high) => {
  expect(readProbability({ low, high }).isFlawed).toBe(true);
});

it('shows what it reads', () => {
  const range = { low: 0.07, high: 0.29 };
  expect(probabilityDraft(range)).toEqual({ low: '7', high: '29' });
  expect(readProbability(probabilityDraft(range)).range).toEqual(range);
  expect(probabilityDraft(null)).toEqual({ low: '', high: '' });
});
