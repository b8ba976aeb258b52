import fc from 'fast-check';
import { expect, it } from 'vitest';

import { wholeChart } from '../chart-zoom.ts';
import { textWidth } from '../text-width.ts';
import type { TimelineItem } from './timeline-item.ts';
import { labelSize, layOutTimeline, timeSpan } from './timeline-layout.ts';

const lanes = [{ id: 'one', label: '一' }, { id: 'two', label: '二' }];
const day = (offset: number): string => new Date(Date.UTC(2019, 0, 1 + offset)).toISOString().slice(0, 10);
const item = (id: string, first: string | null, last: string | null, lane = 'one'): TimelineItem => ({ id, label: `事件${id}`, lane, first, last, kind: 'event' });

it('puts a day at its beginning and a range from the first to the end of the last', () => {
  const { items } = layOutTimeline([item('a', '2019-03-01', '2019-03-31'), item('b', '2020-01-01', '2020-01-01')], lanes, wholeChart, 800);
  expect(items.map(({ start, end, isPoint }) => [new Date(start).toISOString().slice(0, 10), new Date(end).toISOString().slice(0, 10), isPoint])).toEqual([
    ['2019-03-01', '2019-04-01', false],
    ['2020-01-01', '2020-01-02', true],
  ]);
});

it('lets an open side reach the end of the axis, and says so', () => {
  const all = [item('a', null, '2019-06-30'), item('b', '2020-01-01', null)];
  const [from, to] = timeSpan(all);
  const [before, after] = layOutTimeline(all, lanes, wholeChart, 800).items;
  expect(before).toMatchObject({ start: from, isOpenAtStart: true, isOpenAtEnd: false });
  expect(after).toMatchObject({ end: to, isOpenAtStart: false, isOpenAtEnd: true });
});

it('takes only what is in view, and leaves lanes out that have nothing', () => {
  const all = [item('a', '2019-01-01', '2019-01-01'), item('b', '2021-12-31', '2021-12-31')];
  expect(layOutTimeline(all, lanes, { x: [0.5, 1], y: [0, 1] }, 800).items.map((placed) => placed.item.id)).toEqual(['b']);
  expect(layOutTimeline(all, lanes, wholeChart, 800).lanes.map(({ lane }) => lane.id)).toEqual(['one']);
});

it('never lays one label over another', () => {
  const anItem = fc
    .record({ from: fc.nat(900), length: fc.nat(200), openStart: fc.boolean(), openEnd: fc.boolean(), lane: fc.constantFrom('one', 'two'), words: fc.nat(12) })
    .map(({ from, length, openStart, openEnd, lane, words }) => ({ first: openStart ? null : day(from), last: openEnd ? null : day(from + length), lane, label: '跨城通办'.repeat(words) }));
  fc.assert(
    fc.property(fc.array(anItem, { maxLength: 25 }), fc.integer({ min: 300, max: 1600 }), (given, width) => {
      const all = given.map((one, index) => ({ ...one, id: `${index}`, kind: 'event' }));
      const { items, height } = layOutTimeline(all, lanes, wholeChart, width);
      for (const [index, one] of items.entries()) {
        expect(one.y).toBeLessThan(height);
        for (const other of items.slice(index + 1)) {
          if (one.y !== other.y) continue;
          const [left, right] = one.labelX <= other.labelX ? [one, other] : [other, one];
          expect(left.labelX + textWidth(left.label, labelSize)).toBeLessThanOrEqual(right.labelX);
        }
      }
      expect(items.length).toBe(all.length);
    }),
  );
});
