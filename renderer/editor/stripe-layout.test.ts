import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Span } from './lanes.ts';
import { layOutStripes } from './stripe-layout.ts';

const spans = fc
  .array(fc.record({ top: fc.integer({ min: 0, max: 200 }), height: fc.integer({ min: 1, max: 90 }) }), { maxLength: 50 })
  .map((all): Span[] => all.map(({ top, height }, index) => ({ id: `s${index}`, top, bottom: top + height })));

test('every span has a stripe or is in a fold, and a fold lists all that lie there', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 1, max: 6 }), (all, maxLanes) => {
      const { stripes, folds } = layOutStripes(all, { maxLanes, labelHeight: 0 }, new Map());
      const shown = new Set(stripes.map(({ id }) => id));
      const folded = new Set(folds.flatMap(({ ids }) => ids));
      expect(all.every(({ id }) => shown.has(id) || folded.has(id))).toBe(true);
      expect(folds.reduce((sum, { hidden }) => sum + hidden, 0)).toBe(all.length - stripes.length);
      expect(stripes.every(({ lane }) => lane < maxLanes)).toBe(true);
      expect(new Set(folds.map(({ id }) => id)).size).toBe(folds.length);
      for (const fold of folds) {
        const there = all.filter(({ top, bottom }) => top < fold.bottom && fold.top < bottom);
        expect(new Set(fold.ids)).toEqual(new Set(there.map(({ id }) => id)));
      }
    }),
  );
});

test('names never lie over each other, and never stray from their stripe', () => {
  const labelHeight = 20;
  fc.assert(
    fc.property(spans, (all) => {
      const { stripes } = layOutStripes(all, { maxLanes: 6, labelHeight }, new Map());
      const written = stripes.filter((stripe) => stripe.labelTop !== null).sort((a, b) => (a.labelTop ?? 0) - (b.labelTop ?? 0));
      written.forEach(({ labelTop, top, bottom }, index) => {
        expect((labelTop ?? 0) - (written[index - 1]?.labelTop ?? -labelHeight)).toBeGreaterThanOrEqual(labelHeight);
        expect(labelTop).toBeGreaterThanOrEqual(top);
        expect(labelTop).toBeLessThanOrEqual(Math.max(bottom, top + labelHeight));
      });
    }),
  );
});

test('where the crowd thins out, a fold ends and another begins', () => {
  const crowd = (at: number): Span[] => [0, 1, 2].map((index) => ({ id: `${at}-${index}`, top: at + index, bottom: at + 20 }));
  const { folds } = layOutStripes([...crowd(0), ...crowd(24)], { maxLanes: 2, labelHeight: 0 }, new Map());
  expect(folds.map(({ top, bottom, hidden }) => [top, bottom, hidden])).toEqual([
    [2, 20, 1],
    [26, 44, 1],
  ]);
});
