import { describe, expect, it } from 'vitest';

import type { UncertainDate } from '#shared/domain/uncertain-date.ts';
import { draftOf, readDraft } from './date-draft.ts';

const dates: UncertainDate[] = [
  { precision: 'day', day: '2021-06-03' },
  { precision: 'month', month: '2021-06' },
  { precision: 'year', year: '2021' },
  { precision: 'before', day: '2021-06-03' },
  { precision: 'after', day: '2021-06-03' },
  { precision: 'between', from: '2021-06-03', to: '2021-07-01' },
];

describe('a date being typed', () => {
  it.each(dates.map((date) => [date.precision, date] as const))('%s comes back as it was', (_precision, date) => {
    expect(readDraft(draftOf(date))).toEqual({ date, flaw: null });
  });

  it('may be not known', () => {
    expect(readDraft(draftOf(null))).toEqual({ date: null, flaw: null });
  });

  it.each(['2021-6-3', ' 2021/06/03 ', '2021.6.3', '2021年6月3日', '２０２１－６－３'])('%s is a day', (first) => {
    expect(readDraft({ precision: 'day', first, last: '' }).date).toEqual({ precision: 'day', day: '2021-06-03' });
  });

  it.each(['2021-6', '2021年6月'])('%s is a month', (first) => {
    expect(readDraft({ precision: 'month', first, last: '' }).date).toEqual({ precision: 'month', month: '2021-06' });
  });

  it('says what is wrong', () => {
    expect(readDraft({ precision: 'day', first: '2021-02-30', last: '' }).flaw).toBe('day');
    expect(readDraft({ precision: 'before', first: '2021', last: '' }).flaw).toBe('day');
    expect(readDraft({ precision: 'month', first: '2021-13', last: '' }).flaw).toBe('month');
    expect(readDraft({ precision: 'year', first: '21', last: '' }).flaw).toBe('year');
    expect(readDraft({ precision: 'between', first: '2021-07-01', last: '2021-06-03' }).flaw).toBe('reversed');
  });
});
