import { describe, expect, it } from 'vitest';
import { findDates, readDate } from './dates.ts';

describe('readDate', () => {
  it.each([
    ['2022年7月13日', '2022-07-13'],
    ['2022 年 07 月 13 日下午14:30', '2022-07-13'],
    ['２０２２年７月１３日', '2022-07-13'],
    ['2022/7/13', '2022-07-13'],
    ['2022.7.13', '2022-07-13'],
    ['2022-07-13', '2022-07-13'],
    ['20220713', '2022-07-13'],
    ['July 13, 2022', '2022-07-13'],
    ['13th Sept. 2022', '2022-09-13'],
    ['2024年2月29日', '2024-02-29'],
  ])('reads %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(['2022年2月30日', '2023-02-29', '2022/13/1', '20221301', '7/13/2022', '2022-7/13', '120220713', '二〇二二年', ''])('reads nothing in %j', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('findDates', () => {
  it('finds all of them in order, with their places', () => {
    expect(findDates('自2022-07-13至2022年8月1日')).toEqual([
      { date: '2022-07-13', start: 1, end: 11 },
      { date: '2022-08-01', start: 12, end: 21 },
    ]);
  });
});
