import { expect, it } from 'vitest';

import { blankHeader, faultsOf, headerOf, type RecordIdRules } from './header-draft.ts';

const rules: RecordIdRules = { kept: null, isTaken: (recordId) => recordId === 'SZG20220713' };

it.each([
  ['', 'recordId.blank'],
  ['   ', 'recordId.blank'],
  ['访谈一', 'recordId.form'],
  ['SZG20220230', 'recordId.form'],
  ['szg20220713', 'recordId.taken'],
  ['SZG20220713-2', undefined],
  [' dgh20220714 ', undefined],
])('judges the record id %j: %s', (recordId, fault) => {
  expect(faultsOf({ ...blankHeader, recordId }, rules).recordId).toBe(fault);
});

it('leaves a record id alone that a transcript already has, whatever its form', () => {
  expect(faultsOf({ ...blankHeader, recordId: 'A-01' }, { ...rules, kept: 'A-01' })).toEqual({});
});

it.each([
  ['', undefined],
  ['2022-07-13', undefined],
  ['2022年7月13日', undefined],
  ['2022-02-30', 'date.unreal'],
  ['去年夏天', 'date.unreal'],
])('judges the date %j: %s', (date, fault) => {
  expect(faultsOf({ ...blankHeader, recordId: 'AB20220101', date }, rules).date).toBe(fault);
});

it('keeps a header tidy', () => {
  expect(headerOf({ ...blankHeader, recordId: ' szg20220713', date: '2022年7月13日', role: ' 科长 ' })).toEqual({
    ...blankHeader,
    recordId: 'SZG20220713',
    date: '2022-07-13',
    role: '科长',
  });
});
