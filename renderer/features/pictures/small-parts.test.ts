import { expect, it } from 'vitest';

import { wholeTicks } from '#renderer/ui/chart/bars/axis-ticks.ts';
import { rangesOf } from '#renderer/ui/chart/bundled-font.ts';

import { movedBeside, movedBy } from './controls/hand-order.ts';
import { binWidth } from './distribution/bin-width.ts';

it('moves one of a row by steps and beside another', () => {
  expect(movedBy(['a', 'b', 'c', 'd'], 'b', 1)).toEqual(['a', 'c', 'b', 'd']);
  expect(movedBy(['a', 'b', 'c'], 'c', -Infinity)).toEqual(['c', 'a', 'b']);
  expect(movedBy(['a', 'b', 'c'], 'a', Infinity)).toEqual(['b', 'c', 'a']);
  expect(movedBy(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  expect(movedBeside(['a', 'b', 'c', 'd'], 'd', 'b', 'before')).toEqual(['a', 'd', 'b', 'c']);
  expect(movedBeside(['a', 'b', 'c', 'd'], 'a', 'c', 'after')).toEqual(['b', 'c', 'a', 'd']);
  expect(movedBeside(['a', 'b'], 'a', 'a', 'after')).toEqual(['a', 'b']);
});

it('divides degrees into classes of a plain width, 24 at most', () => {
  for (const [most, width] of [[0, 1], [23, 1], [24, 2], [132, 10], [5_000, 500]] as const) {
    expect(binWidth(most)).toBe(width);
    expect(Math.floor(most / width) + 1).toBeLessThanOrEqual(24);
  }
});

it('puts whole numbers on an axis', () => {
  expect(wholeTicks(3, 10)).toEqual([0, 1, 2, 3]);
  expect(wholeTicks(91, 5)).toEqual([0, 20, 40, 60, 80]);
});

it('reads the ranges of a piece of a font', () => {
  expect(rangesOf('U+4e00-4e2d,U+4E30, U+ff0c')).toEqual([[0x4e00, 0x4e2d], [0x4e30, 0x4e30], [0xff0c, 0xff0c]]);
});
