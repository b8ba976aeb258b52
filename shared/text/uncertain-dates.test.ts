import { expect, it } from 'vitest';

import type { UncertainDate } from '#shared/domain/uncertain-date.ts';

import { readUncertainDate } from './uncertain-dates.ts';

const day = (text: string): UncertainDate => ({ precision: 'day', day: text });

it.each<[string, UncertainDate | null]>([
  ['2019-05-20', day('2019-05-20')],
  ['2019/5/20', day('2019-05-20')],
  [' 2019年5月20日 ', day('2019-05-20')],
  ['２０１９．５．２０', day('2019-05-20')],
  ['20190520', day('2019-05-20')],
  ['2019-05', { precision: 'month', month: '2019-05' }],
  ['2019年5月', { precision: 'month', month: '2019-05' }],
  ['2019', { precision: 'year', year: '2019' }],
  ['2019年', { precision: 'year', year: '2019' }],
  ['2019-05-20以前', { precision: 'before', day: '2019-05-20' }],
  ['before 2019-05-20', { precision: 'before', day: '2019-05-20' }],
  ['2019年5月20日后', { precision: 'after', day: '2019-05-20' }],
  ['2019-05-01至2019-06-30', { precision: 'between', from: '2019-05-01', to: '2019-06-30' }],
  ['2019-05-01 – 2019-06-30', { precision: 'between', from: '2019-05-01', to: '2019-06-30' }],
  ['2019-06-30至2019-05-01', null],
  ['2019-02-30', null],
  ['2019-13', null],
  ['20-5-2019', null],
  ['5/20/2019', null],
  ['去年', null],
  ['', null],
])('%j', (text, date) => {
  expect(readUncertainDate(text)).toEqual(date);
});
