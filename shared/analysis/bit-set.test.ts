import fc from 'fast-check';
import { expect, it } from 'vitest';

import { BitSet } from './bit-set.ts';

const numbers = fc.array(fc.integer({ min: 0, max: 199 }), { maxLength: 300 });

function filled(some: readonly number[]): BitSet {
  const set = new BitSet(200);
  for (const number of some) set.add(number);
  return set;
}

it('holds each number once, and so does a union', () => {
  fc.assert(
    fc.property(numbers, numbers, (some, others) => {
      const set = filled(some);
      expect(set.size).toBe(new Set(some).size);
      const other = filled(others);
      set.addAll(other);
      expect(set.size).toBe(new Set([...some, ...others]).size);
      expect(other.size).toBe(new Set(others).size);
    }),
  );
});

it('counts a full word, and refuses what is beyond it', () => {
  const all = Array.from({ length: 200 }, (_, number) => number);
  expect(filled(all).size).toBe(200);
  expect(new BitSet(0).size).toBe(0);
  expect(() => new BitSet(32).add(32)).toThrow(RangeError);
});
