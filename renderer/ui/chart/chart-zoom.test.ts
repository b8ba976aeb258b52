import fc from 'fast-check';
import { expect, it } from 'vitest';

import { isWhole, leastExtent, panBy, valuesIn, wholeChart, zoomBy } from './chart-zoom.ts';

const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
const share = fc.double({ min: -2, max: 2, noNaN: true });

it('stays within the axes, whatever is zoomed and moved', () => {
  const steps = fc.array(fc.oneof(fc.tuple(fc.constant('zoom' as const), factor, share), fc.tuple(fc.constant('pan' as const), share, share)), { maxLength: 30 });
  fc.assert(
    fc.property(steps, (all) => {
      let zoom = wholeChart;
      for (const [kind, one, other] of all) zoom = kind === 'zoom' ? zoomBy(zoom, 'both', one, [Math.abs(other) % 1, 0.5]) : panBy(zoom, 'both', [one, other]);
      for (const [from, to] of [zoom.x, zoom.y]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1 + 1e-12);
        expect(to - from).toBeGreaterThanOrEqual(leastExtent - 1e-12);
      }
    }),
  );
});

it('keeps what is under the pointer where it is', () => {
  const zoom = zoomBy(wholeChart, 'x', 0.5, [0.25, 0]);
  expect(zoom.x).toEqual([0.125, 0.625]);
  expect(zoom.y).toEqual([0, 1]);
  // A quarter into the view was 25 before, and is 25 now.
  const [from, to] = valuesIn(zoom.x, 0, 100);
  expect(from + (to - from) * 0.25).toBe(25);
});

it('leaves an axis alone that cannot be zoomed', () => {
  expect(zoomBy(wholeChart, 'none', 0.5)).toBe(wholeChart);
  expect(isWhole(panBy(wholeChart, 'both', [0.5, 0.5]))).toBe(true);
});
