import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ProbabilityRange } from '#shared/domain/probability-range.ts';
import { leastLogRatio, likelihoodRatio, likelihoodsOf, posterior, posteriorOfAll } from './likelihood.ts';

const probability = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const range: fc.Arbitrary<ProbabilityRange> = fc.tuple(probability, probability).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const within = ({ low, high }: ProbabilityRange, at: number): number => Math.min(high, Math.max(low, low + (high - low) * at));

/** Room for rounding only. */
const atMost = (a: number, b: number): boolean => a <= b || a - b <= 1e-9 * Math.max(1, Math.abs(b));
const contains = ({ low, high }: { low: number; high: number }, value: number): boolean => atMost(low, value) && atMost(value, high);

const bayes = (p: number, a: number, b: number): number => (p * a) / (p * a + (1 - p) * b);

describe('ranges hold every value that a point in them gives', () => {
  it('of the likelihood ratio, and reach its ends', () => {
    fc.assert(
      fc.property(range, range, share, share, (ifTrue, ifFalse, at, beside) => {
        const ratio = likelihoodRatio({ ifTrue, ifFalse });
        const value = within(ifTrue, at) / within(ifFalse, beside);
        if (!Number.isNaN(value)) expect(ratio !== null && contains(ratio, value)).toBe(true);
        if (ratio === null || ifFalse.low === 0) return;
        expect(ratio).toEqual({ low: ifTrue.low / ifFalse.high, high: ifTrue.high / ifFalse.low });
      }),
    );
  });

  it('of the posterior, and reach its ends', () => {
    fc.assert(
      fc.property(range, range, range, share, share, share, (prior, ifTrue, ifFalse, x, y, z) => {
        const result = posterior(prior, { ifTrue, ifFalse });
        const value = bayes(within(prior, x), within(ifTrue, y), within(ifFalse, z));
        if (!Number.isNaN(value)) expect(contains(result, value)).toBe(true);
        const low = bayes(prior.low, ifTrue.low, ifFalse.high);
        if (!Number.isNaN(low)) expect(result.low).toBe(low);
      }),
    );
  });

  it('of several observations, which may come in any order', () => {
    const likelihoods = fc.record({ ifTrue: range, ifFalse: range });
    fc.assert(
      fc.property(range, fc.array(fc.tuple(likelihoods, share, share), { maxLength: 5 }), share, (prior, seen, at) => {
        const observations = seen.map(([likelihood]) => likelihood);
        const all = posteriorOfAll(prior, observations);
        const value = seen.reduce((p, [{ ifTrue, ifFalse }, x, y]) => bayes(p, within(ifTrue, x), within(ifFalse, y)), within(prior, at));
        if (!Number.isNaN(value)) expect(contains(all, value)).toBe(true);
        const inside = observations.every(({ ifTrue, ifFalse }) => ifTrue.low > 1e-3 && ifFalse.low > 1e-3) && prior.low > 1e-3 && prior.high < 0.999;
        if (!inside) return;
        const turned = posteriorOfAll(prior, observations.toReversed());
        expect(turned.low).toBeCloseTo(all.low, 9);
        expect(turned.high).toBeCloseTo(all.high, 9);
      }),
    );
  });
});

it('reads evidence that was looked for and not found the other way round, and evidence not seen not at all', () => {
  const test = { ifTrue: { low: 0.75, high: 1 }, ifFalse: { low: 0.25, high: 0.5 } };
  expect(likelihoodsOf({ finding: 'found' }, test)).toEqual(test);
  expect(likelihoodsOf({ finding: 'notFound' }, test)).toEqual({ ifTrue: { low: 0, high: 0.25 }, ifFalse: { low: 0.5, high: 0.75 } });
  expect(likelihoodsOf({ finding: 'notAccessible' }, test)).toBeNull();
  expect(likelihoodsOf({ finding: null }, test)).toBeNull();
  expect(likelihoodsOf({ finding: 'found' }, { ...test, ifFalse: null })).toBeNull();
});

it('is worked by hand: a prior of 1/4 to 1/2, evidence two to eight times as likely if true', () => {
  const seen = { ifTrue: { low: 0.5, high: 0.8 }, ifFalse: { low: 0.1, high: 0.25 } };
  expect(likelihoodRatio(seen)).toEqual({ low: 2, high: 8 });
  const { low, high } = posterior({ low: 0.25, high: 0.5 }, seen);
  expect(low).toBeCloseTo(0.4, 12);
  expect(high).toBeCloseTo(8 / 9, 12);
  expect(posteriorOfAll({ low: 0.3, high: 0.3 }, [])).toEqual({ low: 0.3, high: 0.3 });
});

it('measures how far a ratio is from saying nothing at its nearer end', () => {
  expect(leastLogRatio({ low: 2, high: 9 })).toBeCloseTo(Math.log(2));
  expect(leastLogRatio({ low: 0.1, high: 0.5 })).toBeCloseTo(Math.log(2));
  expect(leastLogRatio({ low: 0.5, high: 3 })).toBe(0);
  expect(leastLogRatio({ low: Infinity, high: Infinity })).toBe(Infinity);
});
