import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divisions, provinces } from '#shared/builtin/cities/divisions.ts';
import type { City } from '#shared/domain/city.ts';
import { type DyadId, dyadOf } from '#shared/domain/dyad.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { createPairSearch, type PairHit } from './pair-search.ts';
import { loadReadings } from './pinyin.ts';
import { loadVariants } from './variants.ts';

const provinceNames = new Map(provinces.map(({ code, shortName }) => [code, shortName]));
const cities: readonly City[] = divisions.map(({ code, name, shortName, nameEn, provinceCode, aliases }) => ({
  id: code as CityId, name, shortName, nameEn, code, province: provinceNames.get(provinceCode) ?? '', aliases: [...aliases], attributes: {},
}));

function idOf(name: string): CityId {
  const city = cities.find(({ shortName }) => shortName === name);
  if (city === undefined) throw new Error(`${name} is not in the table`);
  return city.id;
}
const dyad = (one: string, other: string): DyadId => dyadOf(idOf(one), idOf(other));
const shown = (hit: PairHit | undefined): string =>
  hit === undefined ? '' : hit.kind === 'city' ? hit.city.shortName : hit.cities.map(({ shortName }) => shortName).join('–');

describe('createPairSearch', async () => {
  const search = createPairSearch(cities, { readings: await loadReadings(), variants: await loadVariants() });

  it.each([
    ['深 东', '深圳–东莞'],
    ['深东', '深圳–东莞'],
    ['sz dg', '深圳–东莞'],
    ['szdg', '深圳–东莞'],
    ['深圳-东莞', '深圳–东莞'],
    ['深圳—东莞', '深圳–东莞'],
    ['深圳 dongguan', '深圳–东莞'],
    ['Shenzhen Dongguan', '深圳–东莞'],
    ['shenzhen and dongguan', '深圳–东莞'],
    ['shenzhendongguan', '深圳–东莞'],
    ['深圳和东莞', '深圳–东莞'],
    ['呼和浩特和北京', '呼和浩特–北京'],
    ['東莞 廣州', '东莞–广州'],
    ['cq cs', '重庆–长沙'],
    ['cqcs', '重庆–长沙'],
    ['Suzhou (Anhui) hefei', '宿州–合肥'],
    ['深圳', '深圳'],
    ['呼和浩特', '呼和浩特'],
    ['dg', '东莞'],
    ['东莞', '东莞'],
  ])('finds %s', (query, expected) => {
    expect(shown(search(query)[0])).toBe(expected);
  });

  it('finds the same dyad whichever city comes first', () => {
    const one = search('深圳 东莞')[0];
    const other = search('东莞 深圳')[0];
    expect(shown(one)).toBe('深圳–东莞');
    expect(shown(other)).toBe('东莞–深圳');
    expect(one).toMatchObject({ kind: 'dyad', dyadId: dyad('东莞', '深圳') });
    expect(other).toMatchObject({ kind: 'dyad', dyadId: dyad('东莞', '深圳') });
  });

  it('puts recent dyads before their equals, the latest first', () => {
    const recent = [dyad('苏州', '东莞'), dyad('深圳', '东营')];
    expect(shown(search('深 东', { recent })[0])).toBe('深圳–东营');
    expect(shown(search('sz dg', { recent })[0])).toBe('苏州–东莞');
    expect(search('', { recent }).map(shown)).toEqual(['苏州–东莞', '深圳–东营'].map((name) => name.split('–').sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)).join('–')));
  });

  it('trusts a query that parts its cities more than one that does not', () => {
    expect(search('深圳 东莞')[0]?.score).toBeGreaterThan(search('深圳东莞')[0]?.score ?? 0);
  });

  it('does not let a recent dyad beat one that is named outright', () => {
    expect(shown(search('深圳 东莞', { recent: [dyad('深圳', '东营')] })[0])).toBe('深圳–东莞');
  });

  it('of one city lists it, its recent pairs, then the pairs within its province', () => {
    const hits = search('深圳', { recent: [dyad('深圳', '哈尔滨'), dyad('北京', '上海'), dyad('成都', '深圳')], limit: 400 });
    expect(hits.slice(0, 4).map(shown)).toEqual(['深圳', '深圳–哈尔滨', '深圳–成都', '深圳–广州']);
    expect(hits).toHaveLength(cities.length);
    expect(hits.slice(1).every((hit) => hit.kind === 'dyad' && hit.cities.some(({ shortName }) => shortName === '深圳'))).toBe(true);
  });

  it('passes over recent dyads of cities that are gone', () => {
    expect(search('', { recent: ['a~b' as DyadId] })).toEqual([]);
  });

  it('finds nothing for nonsense', () => {
    expect(search('qqqq')).toEqual([]);
    expect(search('深圳 qqqq')).toEqual([]);
    expect(search('—')).toEqual([]);
  });

  it('gives each dyad and city once, best first, never a city with itself, within its limit, whatever is asked', () => {
    const part = fc.constantFrom('深', '圳', 'sz', 'dg', 's', '广', '东', '莞', ' ', '-', '和', 'to', '(', '江');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.integer({ min: 0, max: 30 }), (parts, limit) => {
        const hits = search(parts.join(''), { limit, recent: [dyad('深圳', '东莞')] });
        const ids = hits.map((hit) => (hit.kind === 'city' ? hit.city.id : hit.dyadId));
        expect(new Set(ids).size).toBe(ids.length);
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
        for (const hit of hits) if (hit.kind === 'dyad') expect(hit.dyadId).toBe(dyadOf(hit.cities[0].id, hit.cities[1].id));
      }),
    );
  });

  it('finds any pair of cities by their two names, in either order', () => {
    const city = fc.constantFrom(...cities);
    fc.assert(
      fc.property(city, city, fc.constantFrom(' ', '-', '–', '、'), (one, other, between) => {
        fc.pre(one.id !== other.id);
        const [best] = search(`${one.shortName}${between}${other.shortName}`);
        expect(best).toMatchObject({ kind: 'dyad', dyadId: dyadOf(one.id, other.id) });
      }),
    );
  });

  it('works by characters alone before the tables are loaded', () => {
    const plain = createPairSearch(cities, { readings: null, variants: null });
    expect(shown(plain('深 东')[0])).toBe('深圳–东莞');
    expect(shown(plain('Shenzhen Dongguan')[0])).toBe('深圳–东莞');
  });
});
