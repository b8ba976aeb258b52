import { expect, it } from 'vitest';

import { blankCityForm, cityOfForm, formOf, problemsOf } from './city-form.ts';

it('fills in the short name and the province\'s full name, and takes aliases apart', () => {
  expect(cityOfForm({ ...blankCityForm, name: ' 恩施土家族苗族自治州 ', province: '湖北', aliases: '恩施州、施州，, 恩施州' }, { 人口: 345 })).toEqual({
    name: '恩施土家族苗族自治州', shortName: '恩施', nameEn: '', province: '湖北省', code: '', aliases: ['恩施州', '施州'], attributes: { 人口: 345 },
  });
});

it('gives a city back as it came', () => {
  const city = { name: '深圳市', shortName: '深', nameEn: 'Shenzhen', province: '广东省', code: '440300', aliases: ['鹏城'] };
  expect(cityOfForm(formOf(city), {})).toEqual({ ...city, attributes: {} });
});

it('asks for a name, and for six digits or none', () => {
  expect(problemsOf(blankCityForm)).toEqual(['nameless']);
  expect(problemsOf({ ...blankCityForm, name: '深圳市', code: '4403' })).toEqual(['badCode']);
  expect(problemsOf({ ...blankCityForm, name: '深圳市', code: '' })).toEqual([]);
});
