import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { UncertainDate } from '#shared/domain/uncertain-date.ts';
import { atDayArbitrary, uncertainDateArbitrary } from '#test/fixtures/random-agreements.ts';

import { type AtDay, daysInForce, inForceSince, isInForce } from './agreement-days.ts';

const day = (text: string): UncertainDate => ({ precision: 'day', day: text });
const between = (date: UncertainDate, endDate: UncertainDate | null = null) => daysInForce({ date, endDate });

describe('an agreement is in force', () => {
  it.each<[UncertainDate, string, string]>([
    [day('2019-05-20'), '2019-05-19', '2019-05-20'],
    [{ precision: 'month', month: '2020-02' }, '2020-02-28', '2020-02-29'],
    [{ precision: 'year', year: '2019' }, '2019-12-30', '2019-12-31'],
    [{ precision: 'before', day: '2019-05-20' }, '2019-05-18', '2019-05-19'],
    [{ precision: 'between', from: '2019-01-01', to: '2019-05-20' }, '2019-05-19', '2019-05-20'],
  ])('from the last possible day of %j on', (date, eve, last) => {
    expect(isInForce(between(date), eve)).toBe(false);
    expect(isInForce(between(date), last)).toBe(true);
    expect(isInForce(between(date), null)).toBe(true);
  });

  it('at no day but at the latest where its date has no last day', () => {
    expect(isInForce(between({ precision: 'after', day: '2001-01-01' }), '9999-12-31')).toBe(false);
    expect(isInForce(between({ precision: 'after', day: '2001-01-01' }), null)).toBe(true);
  });

  it('until the last possible day of its end, and not at the latest', () => {
    const days = between(day('2019-01-01'), { precision: 'year', year: '2021' });
    expect(isInForce(days, '2021-12-30')).toBe(true);
    expect(isInForce(days, '2021-12-31')).toBe(false);
    expect(isInForce(days, null)).toBe(false);
    const openEnd = between(day('2019-01-01'), { precision: 'after', day: '2020-01-01' });
    expect(isInForce(openEnd, '2024-01-01')).toBe(true);
    expect(isInForce(openEnd, null)).toBe(false);
  });
});

describe('since when', () => {
  const all = (...pairs: [string, string | null][]) => pairs.map(([from, until]) => between(day(from), until === null ? null : day(until)));

  it('reaches back through agreements that leave no gap', () => {
    expect(inForceSince(all(['2018-01-01', '2020-01-01'], ['2020-01-01', null]), '2021-01-01')).toBe('2018-01-01');
    expect(inForceSince(all(['2018-01-01', '2019-12-31'], ['2020-01-01', null]), '2021-01-01')).toBe('2020-01-01');
    expect(inForceSince(all(['2018-01-01', '2019-01-01'], ['2018-06-01', '2020-06-01'], ['2020-01-01', null]), '2021-01-01')).toBe('2018-01-01');
    expect(inForceSince(all(['2018-01-01', '2019-01-01']), '2021-01-01')).toBeNull();
    expect(inForceSince([between({ precision: 'after', day: '2018-01-01' })], null)).toBe('undated');
  });

  it('is a day from which on, day by day, one of them is in force', () => {
    const dates = fc.array(fc.tuple(uncertainDateArbitrary, fc.option(uncertainDateArbitrary, { nil: null })), { maxLength: 8 });
    fc.assert(
      fc.property(dates, atDayArbitrary, (pairs, at: AtDay) => {
        const days = pairs.map(([date, endDate]) => between(date, endDate));
        const since = inForceSince(days, at);
        expect(since !== null).toBe(days.some((each) => isInForce(each, at)));
        if (since === null || since === 'undated') return;
        const isCovered = (text: AtDay) => days.some((each) => isInForce(each, text));
        const turns = days.flatMap(({ from, until }) => [from, until]).filter((turn) => turn >= since && (at === null ? turn < '~' : turn <= at));
        for (const turn of [since, ...turns]) expect(isCovered(turn)).toBe(true);
        const eve = new Date(Date.parse(`${since}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
        expect(isCovered(eve)).toBe(false);
      }),
    );
  });
});
