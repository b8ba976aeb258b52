import { describe, expect, it } from 'vitest';

import { byCityCode, cityName, fullCityName } from './city-name.ts';
import type { City } from './city.ts';
import { type DyadId, dyadOf } from './dyad.ts';
import { byDyadCode, citiesInOrder, dyadName } from './dyad-name.ts';
import type { CityId } from './ids.ts';
import { emptyState } from './state.ts';

const city = (id: string, shortName: string, nameEn: string, code: string, aliases: string[] = [], province = '广东省'): City => ({
  id: id as CityId, name: `${shortName}市`, shortName, nameEn, province, code, aliases, attributes: {},
});
// Ids run against the codes, so that an order by id would show.
const shenzhen = city('z', '深圳', 'Shenzhen', '440300');
const dongguan = city('a', '东莞', 'Dongguan', '441900');
const guangzhou = city('m', '广州', 'Guangzhou', '440100');
const suzhou = city('s', '苏州', 'Suzhou', '320500', ['Suzhou (Jiangsu)'], '江苏省');
const newTown = city('b', '新城', '', '');
const state = { ...emptyState, cities: new Map([shenzhen, dongguan, guangzhou, suzhou, newTown].map((each) => [each.id as string, each])) };

describe('a city', () => {
  it('is called by its short name, and in English by the name that is its alone', () => {
    expect(cityName(shenzhen, 'zh-CN')).toBe('深圳');
    expect(cityName(shenzhen, 'en')).toBe('Shenzhen');
    expect(cityName(suzhou, 'en')).toBe('Suzhou (Jiangsu)');
    expect(cityName(newTown, 'en')).toBe('新城');
    expect(fullCityName(shenzhen, 'zh-CN')).toBe('深圳市');
  });

  it('stands by its code, without one at the end', () => {
    expect([newTown, dongguan, shenzhen, suzhou].sort(byCityCode).map(({ shortName }) => shortName)).toEqual(['苏州', '深圳', '东莞', '新城']);
  });
});

describe('a dyad', () => {
  const pair = dyadOf(shenzhen.id, dongguan.id);

  it('has one name, whichever city comes first and whatever the ids', () => {
    expect(dyadName(state, pair, 'zh-CN')).toBe('深圳–东莞');
    expect(dyadName(state, dyadOf(dongguan.id, shenzhen.id), 'zh-CN')).toBe('深圳–东莞');
    expect(dyadName(state, pair, 'en')).toBe('Shenzhen–Dongguan');
  });

  it('of a city that is gone shows its id and has no order', () => {
    const lost = dyadOf(shenzhen.id, 'gone' as CityId);
    expect(dyadName(state, lost, 'zh-CN')).toBe('gone–深圳');
    expect(citiesInOrder(state, lost)).toBeNull();
  });

  it('stands by its first city, then its second', () => {
    const dyads: DyadId[] = [dyadOf(newTown.id, shenzhen.id), pair, dyadOf(guangzhou.id, dongguan.id), dyadOf(suzhou.id, dongguan.id)];
    expect(dyads.sort(byDyadCode(state)).map((dyad) => dyadName(state, dyad, 'zh-CN'))).toEqual(['苏州–东莞', '广州–东莞', '深圳–东莞', '深圳–新城']);
  });
});
