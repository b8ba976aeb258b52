import * as v from 'valibot';
import { expect, it } from 'vitest';

import { citySchema } from '#shared/domain/city.ts';
import { dyadCount } from '#shared/domain/dyad.ts';

import { cityOfDivision } from './city-of-division.ts';
import { divisions, divisionsOf } from './divisions.ts';
import { findProvince, provinceName, studyProvinceCodes } from './province-name.ts';

it('makes a sound city of every division, with an id of its own', () => {
  const cities = divisions.map(cityOfDivision);
  expect(cities.filter((city) => !v.is(citySchema, city))).toEqual([]);
  expect(new Set(cities.map(({ id }) => id)).size).toBe(divisions.length);
  expect(cities.find(({ shortName }) => shortName === '深圳')).toMatchObject({ id: 'gb440300', name: '深圳市', province: '广东省', code: '440300' });
});

it('counts 155 cities and 11,935 dyads in the provinces of the study', () => {
  const cities = studyProvinceCodes.flatMap(divisionsOf).map(cityOfDivision);
  expect(new Set(cities.map(({ province }) => province))).toEqual(
    new Set(['江苏省', '浙江省', '安徽省', '福建省', '江西省', '山东省', '河南省', '湖北省', '湖南省', '广东省', '广西壮族自治区']),
  );
  expect(cities).toHaveLength(155);
  expect(dyadCount(cities.length)).toBe(11_935);
});

it('finds a province by any of its names, and says it in the language that is on', () => {
  expect(['广东', '广东省', 'GUANGDONG', ' 440000 '].map((text) => findProvince(text)?.code)).toEqual(Array(4).fill('440000'));
  expect(findProvince('广')).toBeNull();
  expect(provinceName('广西壮族自治区', 'zh-CN')).toBe('广西');
  expect(provinceName('广西壮族自治区', 'en')).toBe('Guangxi');
  expect(provinceName('北国', 'en')).toBe('北国');
});
