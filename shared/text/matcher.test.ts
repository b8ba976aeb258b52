import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, foldName } from './matcher.ts';
import { loadReadings, syllablesOf } from './pinyin.ts';
import { loadVariants } from './variants.ts';

describe('matcher', async () => {
  const data = { readings: await loadReadings(), variants: await loadVariants() };
  const names = ['深圳', '深圳市', '重庆', '长沙', '长春', '吕梁', '苏州', '宿州', '鄂州', '乾县', 'Apply code', 'Add memo', '添加备忘录', '西安', 'GB 2260 代码'];
  const match = createMatcher(names.map((name) => ({ key: name, names: [name] })), data);
  const first = (query: string): string | undefined => match(query)[0]?.key;
  const all = (query: string): string[] => match(query).map(({ key }) => key);

  it.each([
    ['深圳', '深圳'],
    ['圳', '深圳'],
    ['sz', '深圳'],
    ['shenzhen', '深圳'],
    ['shenzh', '深圳'],
    ['shzhen', '深圳'],
    ['深zhen', '深圳'],
    ['cq', '重庆'],
    ['chongqing', '重庆'],
    ['cs', '长沙'],
    ['changs', '长沙'],
    ['lvliang', '吕梁'],
    ['luliang', '吕梁'],
    ['lyul', '吕梁'],
    ['ez', '鄂州'],
    ['qian', '乾县'],
    ['ac', 'Apply code'],
    ['apply', 'Apply code'],
    ['code', 'Apply code'],
    ['tjbwl', '添加备忘录'],
    ['bwl', '添加备忘录'],
    ["xi'an", '西安'],
    ['gb代', 'GB 2260 代码'],
    ['蘇州', '苏州'],
    ['ＳＺ', '深圳'],
  ])('finds by %s', (query, name) => {
    expect(first(query)).toBe(name);
  });

  it('ranks exact before beginning before part before initials before pinyin before scattered letters', () => {
    const ranked = createMatcher(
      ['sz', 'szabo', 'a sz', '深圳', '色泽志', 'sazan'].map((name) => ({ key: name, names: [name] })).reverse(),
      data,
    );
    expect(ranked('sz').map(({ key }) => key)).toEqual(['sz', 'szabo', 'a sz', '深圳', '色泽志', 'sazan']);
    const pinyin = createMatcher(['深航', '善', 'shan'].map((name) => ({ key: name, names: [name] })), data);
    expect(pinyin('shan').map(({ key }) => key)).toEqual(['shan', '善', '深航']);
  });

  it('lists the shorter name first, and ties in their own order', () => {
    expect(all('深').slice(0, 2)).toEqual(['深圳', '深圳市']);
    expect(all('sz').slice(0, 3)).toEqual(['深圳', '苏州', '宿州']);
  });

  it('tells the name that fits best, and looks at all names of an item', () => {
    const cities = createMatcher([{ key: 1, names: ['深圳', 'Shenzhen', '鹏城'] }], data);
    expect(cities('pc')[0]).toMatchObject({ key: 1, name: '鹏城' });
    expect(cities('shenzhen')[0]).toMatchObject({ name: 'Shenzhen', score: 1000 });
  });

  it('finds nothing for what is not there, all in order for nothing, and no more than its limit', () => {
    expect(match('zzzz')).toEqual([]);
    expect(match('圳深')).toEqual([]);
    expect(all(' ')).toEqual(names);
    expect(match('', 3)).toHaveLength(3);
    expect(match('z', 2)).toHaveLength(2);
  });

  it('works by characters alone before the tables are loaded', () => {
    const plain = createMatcher([{ key: 1, names: ['深圳', 'Shenzhen'] }, { key: 2, names: ['重庆'] }], { readings: null, variants: null });
    expect(plain('圳').map(({ key }) => key)).toEqual([1]);
    expect(plain('shen').map(({ key }) => key)).toEqual([1]);
    expect(plain('cq')).toEqual([]);
  });

  it('finds a name by itself, by any beginning of it, by its pinyin and by its initials in any readings', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.infiniteStream(fc.nat()), fc.nat(), (name, picks, cut) => {
        const forms = syllablesOf(name.toLowerCase(), data.readings).map((syllable) => syllable[(picks.next().value ?? 0) % syllable.length] ?? '');
        const queries = [name, [...name].slice(0, 1 + (cut % name.length)).join(''), forms.join(''), forms.map((form) => form.charAt(0)).join('')];
        for (const query of queries) if (query.trim() !== '') expect(all(query)).toContain(name);
      }),
    );
  });

  it('never fails on any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        for (const { score } of match(query)) expect(score).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('foldName', () => {
  it('makes one of width, case, blanks and, with the tables, 简 and 繁', async () => {
    const variants = await loadVariants();
    expect(foldName(' ＡB　 c ', null)).toBe('ab c');
    expect(foldName('廣東', variants)).toBe(foldName('广东', variants));
    expect(foldName('廣東', null)).toBe('廣東');
  });
});
