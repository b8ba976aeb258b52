import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { RowHeights, stretchesOf } from './row-heights.ts';

const lists = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 60 });

describe('RowHeights', () => {
  it('guesses what is not measured', () => {
    const heights = new RowHeights(4, 10, (index) => (index === 1 ? 25 : undefined));
    expect([0, 1, 2, 3, 4].map((index) => heights.topOf(index))).toEqual([0, 10, 35, 45, 55]);
    expect(heights.whole).toBe(55);
  });

  it('finds the row that covers a height', () => {
    fc.assert(
      fc.property(lists, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (measured, share) => {
        const heights = new RowHeights(measured.length, 1, (index) => measured[index]);
        const y = heights.whole * share;
        const index = heights.indexAt(y);
        expect(heights.topOf(index)).toBeLessThanOrEqual(y);
        expect(heights.topOf(index + 1)).toBeGreaterThan(y);
      }),
    );
  });

  it('stays inside the list for heights outside it', () => {
    const heights = new RowHeights(3, 10);
    expect(heights.indexAt(-5)).toBe(0);
    expect(heights.indexAt(999)).toBe(2);
    expect(new RowHeights(0, 10).indexAt(5)).toBe(0);
  });
});

describe('stretchesOf', () => {
  it('covers the whole height, once, in order', () => {
    fc.assert(
      fc.property(lists, fc.nat(4000), fc.nat(800), fc.array(fc.nat(70), { maxLength: 3 }), (measured, from, length, always) => {
        const heights = new RowHeights(measured.length, 1, (index) => measured[index]);
        let top = 0;
        for (const stretch of stretchesOf(heights, from, from + length, always)) {
          if (stretch.kind === 'row') {
            expect(heights.topOf(stretch.index)).toBe(top);
            top = heights.topOf(stretch.index + 1);
          } else {
            expect(heights.topOf(stretch.from)).toBe(top);
            top += stretch.height;
          }
        }
        expect(top).toBe(heights.whole);
      }),
    );
  });

  it('draws what is in view and the row with the focus, and nothing else', () => {
    const rows = stretchesOf(new RowHeights(1000, 10), 500, 530, [3]).flatMap((stretch) => (stretch.kind === 'row' ? [stretch.index] : []));
    expect(rows).toEqual([3, 50, 51, 52]);
  });

  it('draws nothing of an empty list', () => {
    expect(stretchesOf(new RowHeights(0, 10), 0, 100, [0])).toEqual([]);
  });
});
