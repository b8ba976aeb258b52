import fc from 'fast-check';
import { expect, test } from 'vitest';

import { packLanes, type Span } from './lanes.ts';

const spans = fc
  .array(fc.record({ top: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 1, max: 120 }) }), { maxLength: 60 })
  .map((all): Span[] => all.map(({ top, height }, index) => ({ id: `s${index}`, top, bottom: top + height })));

function clashes(all: readonly Span[], lanes: ReadonlyMap<string, number>): boolean {
  return all.some((a) => all.some((b) => a.id < b.id && lanes.get(a.id) === lanes.get(b.id) && a.top < b.bottom && b.top < a.bottom));
}

test('no two spans of a lane overlap, whatever lanes they held', () => {
  fc.assert(
    fc.property(spans, fc.array(fc.tuple(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 9 }))), (all, held) => {
      const lanes = packLanes(all, new Map(held.map(([index, lane]) => [`s${index}`, lane])));
      expect(lanes.size).toBe(all.length);
      expect(clashes(all, lanes)).toBe(false);
    }),
  );
});

test('as many lanes as overlap at the densest place, and no more', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const used = Math.max(0, ...packLanes(all, new Map()).values()) + 1;
      const densest = Math.max(1, ...all.map((span) => all.filter((other) => other.top <= span.top && span.top < other.bottom).length));
      expect(used).toBe(densest);
    }),
  );
});

test('what stays in view keeps its lane when the rest goes', () => {
  const first: Span[] = [
    { id: 'gone', top: 0, bottom: 50 },
    { id: 'stays', top: 10, bottom: 90 },
  ];
  const lanes = packLanes(first, new Map());
  expect(lanes.get('stays')).toBe(1);
  expect(packLanes(first.slice(1), lanes).get('stays')).toBe(1);
});
