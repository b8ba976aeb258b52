import { expect, it } from 'vitest';

import { relativeTime } from './relative-time.ts';

const now = new Date('2026-03-10T12:00:00.000Z');

it.each([
  ['2026-03-10T11:59:40.000Z', '现在', 'now'],
  ['2026-03-10T11:30:00.000Z', '30分钟前', '30 minutes ago'],
  ['2026-03-09T11:00:00.000Z', '昨天', 'yesterday'],
  ['2026-01-01T12:00:00.000Z', '2个月前', '2 months ago'],
  // A clock that was set back is no reason to speak of the future.
  ['2026-03-11T12:00:00.000Z', '现在', 'now'],
])('tells how long ago %s was', (instant, zh, en) => {
  expect(relativeTime(instant, now, 'zh-CN')).toBe(zh);
  expect(relativeTime(instant, now, 'en')).toBe(en);
});
