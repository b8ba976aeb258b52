import { expect, it } from 'vitest';

import { seededFraction, seededSample } from './seeded-order.ts';

const items = Array.from({ length: 20 }, (_, index) => `coding-${index}`);
const draw = (seed: string, from: readonly string[] = items, count = 5) => seededSample(from, (id) => id, seed, count);

it('draws the same again, in whatever order the items come; another seed draws others', () => {
  expect(draw('2024')).toEqual(draw('2024', [...items].reverse()));
  expect(draw('2024')).not.toEqual(draw('2025'));
  expect(new Set(draw('2024')).size).toBe(5);
  expect(draw('2024', items, 99)).toHaveLength(20);
});

it('keeps its order when an item goes', () => {
  const [first = ''] = draw('种子');
  expect(draw('种子', items.filter((item) => item !== first), 4)).toEqual(draw('种子').slice(1));
});

/** Pearson's statistic of `counts` against equal shares. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

it('draws each item as often as any other, and each pair too', () => {
  const seeds = 20_000;
  const single = new Map(items.map((item) => [item, 0]));
  const pairs = new Map<string, number>();
  for (let seed = 0; seed < seeds; seed += 1) {
    const drawn = draw(`seed ${seed}`, items, 2).sort();
    for (const item of drawn) single.set(item, (single.get(item) ?? 0) + 1);
    pairs.set(drawn.join(), (pairs.get(drawn.join()) ?? 0) + 1);
  }
  // 99.9 % quantiles of chi-square with 19 and 189 degrees of freedom: 43.8 and 255. The seeds are fixed, so this never wavers.
  expect(chiSquare([...single.values()])).toBeLessThan(43.8);
  expect(pairs.size).toBe(190);
  expect(chiSquare([...pairs.values()])).toBeLessThan(255);
});

it('spreads evenly over [0, 1) also where ids differ in one character only', () => {
  const bins = new Array<number>(50).fill(0);
  for (let index = 0; index < 50_000; index += 1) {
    const fraction = seededFraction('甲', `id-${index}`);
    bins[Math.floor(fraction * 50)] = (bins[Math.floor(fraction * 50)] ?? 0) + 1;
  }
  // 99.9 % quantile with 49 degrees of freedom.
  expect(chiSquare(bins)).toBeLessThan(85.4);
});
