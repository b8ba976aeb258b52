import { expect, it } from 'vitest';

import { wilsonInterval } from './wilson.ts';

it.each([
  // Newcombe (1998), table I, method 3: 81/263, 15/148, 0/20, 1/29.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('is what Newcombe published for %i of %i', (hits, total, low, high) => {
  const interval = wilsonInterval(hits, total);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

it('ends where the score test would just refuse the share, at 95 %', () => {
  // Wilson's own definition: at either end p, (hits / total - p)² = z² p (1 - p) / total, with z the 97.5 % quantile (qnorm(0.975) in R).
  for (const [hits, total] of [[1, 3], [7, 10], [12, 40], [199, 1000]] as const) {
    for (const end of Object.values(wilsonInterval(hits, total) ?? {})) expect(Math.abs(hits / total - end) / Math.sqrt((end * (1 - end)) / total)).toBeCloseTo(1.959963984540054, 9);
  }
});

it('mirrors, stays within 0 and 1, holds the share, and narrows as more is known', () => {
  for (let total = 1; total <= 60; total += 1) {
    for (let hits = 0; hits <= total; hits += 1) {
      const interval = wilsonInterval(hits, total) ?? { low: NaN, high: NaN };
      const mirrored = wilsonInterval(total - hits, total) ?? { low: NaN, high: NaN };
      expect(interval.low).toBeCloseTo(1 - mirrored.high, 12);
      expect(interval.low).toBeGreaterThanOrEqual(0);
      expect(interval.high).toBeLessThanOrEqual(1);
      expect(interval.low).toBeLessThanOrEqual(hits / total);
      expect(interval.high).toBeGreaterThanOrEqual(hits / total);
    }
  }
  const width = (total: number): number => {
    const { low, high } = wilsonInterval(total / 2, total) ?? { low: 0, high: 0 };
    return high - low;
  };
  expect(width(100)).toBeLessThan(width(20));
  expect(wilsonInterval(0, 0)).toBeNull();
  expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
});
