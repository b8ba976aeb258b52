import { describe, expect, it } from 'vitest';
import { divisions, provinces } from '#shared/builtin/cities/divisions.ts';
import type { City } from '#shared/domain/city.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { createCityFinder } from './city-names.ts';
import { loadVariants } from './variants.ts';

const provinceNames = new Map(provinces.map(({ code, shortName }) => [code, shortName]));
const cities: readonly City[] = divisions.map(({ code, name, shortName, nameEn, provinceCode, aliases }) => ({
  id: code as CityId, name, shortName, nameEn, code, province: provinceNames.get(provinceCode) ?? '', aliases: [...aliases], attributes: {},
}));

describe('createCityFinder', async () => {
  const find = createCityFinder(cities, await loadVariants());
  const exact = (name: string): string[] => find(name).exact.map((city) => city.name);
  const candidates = (name: string): string[] => find(name).candidates.map((city) => city.name);

  it.each([
    ['深圳', '深圳市'],
    ['深圳市', '深圳市'],
    [' Shenzhen ', '深圳市'],
    ['SHENZHEN CITY', '深圳市'],
    ['440300', '深圳市'],
    ['深圳市政府', '深圳市'],
    ['广东省深圳市', '深圳市'],
    ['廣東廣州', '广州市'],
    ['蘇州', '苏州市'],
    ['恩施', '恩施土家族苗族自治州'],
    ['恩施州', '恩施土家族苗族自治州'],
    ['Xi’an', '西安市'],
    ['吉林', '吉林市'],
    ['吉林省吉林市', '吉林市'],
    ['Suzhou (Anhui)', '宿州市'],
    ['北京市', '北京市'],
  ])('finds %s', (name, city) => {
    expect(exact(name)).toEqual([city]);
    expect(candidates(name)).toEqual([]);
  });

  it('gives all cities of a shared name', () => {
    expect(exact('Suzhou')).toEqual(['苏州市', '宿州市']);
  });

  it('only proposes where the name is part of more, or of less', () => {
    expect(exact('深圳市政务服务数据管理局')).toEqual([]);
    expect(candidates('深圳市政务服务数据管理局')).toEqual(['深圳市']);
    expect(candidates('西双')).toEqual(['西双版纳傣族自治州']);
  });

  it('finds nothing for nothing, and for no city', () => {
    for (const name of ['', ' ', '市', '纽约', '123']) expect(find(name)).toEqual({ exact: [], candidates: [] });
  });

  it('finds every bundled division by each of its names', () => {
    for (const { name, shortName, code, aliases } of cities) {
      for (const own of [name, shortName, code, ...aliases]) expect(exact(own)).toContain(name);
    }
  });

  it('finds 简 by 繁 only with the tables', () => {
    expect(createCityFinder(cities, null)('廣州').exact).toEqual([]);
    expect(createCityFinder(cities, null)('广州').exact.map(({ name }) => name)).toEqual(['广州市']);
  });
});
