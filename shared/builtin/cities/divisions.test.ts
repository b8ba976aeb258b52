import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';

import type { Division, DivisionKind } from './division.ts';
import { divisions, divisionsOf, divisionSource, provinces } from './divisions.ts';

const prefectureLevel = divisions.filter(({ kind }) => kind !== 'municipality');

function countOf(kind: DivisionKind): number {
  return divisions.filter((division) => division.kind === kind).length;
}

function byName(name: string): Division {
  const division = divisions.find((candidate) => candidate.name === name);
  if (division === undefined) throw new Error(`${name} is not in the table`);
  return division;
}

/** The values that occur more than once. */
function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('totals at the end of 2023', () => {
  it('has 333 prefecture-level divisions of four kinds, and the four municipalities beside them', () => {
    expect(prefectureLevel).toHaveLength(333);
    expect(countOf('prefecture-city')).toBe(293);
    expect(countOf('prefecture')).toBe(7);
    expect(countOf('autonomous-prefecture')).toBe(30);
    expect(countOf('league')).toBe(3);
    expect(divisions.filter(({ kind }) => kind === 'municipality').map(({ name }) => name)).toEqual(['北京市', '天津市', '上海市', '重庆市']);
  });

  it('has as many divisions in each province as the official count', () => {
    const counts = Object.fromEntries(provinces.map(({ code, shortName }) => [shortName, divisionsOf(code).length]));
    expect(counts).toEqual({
      北京: 1, 天津: 1, 河北: 11, 山西: 11, 内蒙古: 12, 辽宁: 14, 吉林: 9, 黑龙江: 13,
      上海: 1, 江苏: 13, 浙江: 11, 安徽: 16, 福建: 9, 江西: 11, 山东: 16,
      河南: 17, 湖北: 13, 湖南: 14, 广东: 21, 广西: 14, 海南: 4,
      重庆: 1, 四川: 21, 贵州: 9, 云南: 16, 西藏: 7,
      陕西: 10, 甘肃: 14, 青海: 8, 宁夏: 5, 新疆: 14,
    });
  });

  it('gives 155 divisions and 11,935 dyads in the eleven provinces of the study', () => {
    const eleven = ['江苏', '浙江', '安徽', '广东', '福建', '江西', '山东', '河南', '湖北', '湖南', '广西'];
    const cities = provinces.filter(({ shortName }) => eleven.includes(shortName)).flatMap(({ code }) => divisionsOf(code));
    const dyads = new Set(cities.flatMap((a) => cities.filter((b) => b.code > a.code).map((b) => `${a.code}-${b.code}`)));
    expect(cities).toHaveLength(155);
    expect(dyads.size).toBe((155 * 154) / 2);
    expect(dyads.size).toBe(11_935);
  });
});

describe('codes', () => {
  it('are unique, of six digits, in order', () => {
    for (const codes of [provinces.map(({ code }) => code), divisions.map(({ code }) => code)]) {
      expect(repeated(codes)).toEqual([]);
      expect(codes).toEqual(codes.toSorted());
    }
    expect(provinces.filter(({ code }) => !/^[1-6]\d0000$/.test(code))).toEqual([]);
    expect(prefectureLevel.filter(({ code }) => !/^\d{2}(?!00)\d{2}00$/.test(code))).toEqual([]);
  });

  it('begin with the two digits of their province, which is in the table', () => {
    const codes = new Set(provinces.map(({ code }) => code));
    expect(divisions.filter(({ provinceCode }) => !codes.has(provinceCode))).toEqual([]);
    expect(divisions.filter(({ code, provinceCode }) => code.slice(0, 2) !== provinceCode.slice(0, 2))).toEqual([]);
  });

  it('follow the standard: 01-20 and 51-70 for cities, 21-50 for the rest, never 90 for counties directly under a province', () => {
    const misplaced = prefectureLevel.filter(({ code, kind }) => {
      const number = Number(code.slice(2, 4));
      const forCities = number <= 20 || (number >= 51 && number <= 70);
      return number > 70 || forCities !== (kind === 'prefecture-city');
    });
    expect(misplaced).toEqual([]);
  });

  it('give each capital the first number of its province', () => {
    expect(prefectureLevel.filter(({ code }) => code.endsWith('0100')).map(({ shortName }) => shortName)).toEqual([
      '石家庄', '太原', '呼和浩特', '沈阳', '长春', '哈尔滨', '南京', '杭州', '合肥', '福州', '南昌', '济南', '郑州', '武汉', '长沙', '广州', '南宁', '海口',
      '成都', '贵阳', '昆明', '拉萨', '西安', '兰州', '西宁', '银川', '乌鲁木齐',
    ]);
  });

  it.each([
    ['深圳市', '440300'], ['东莞市', '441900'], ['中山市', '442000'], ['潮州市', '445100'], ['苏州市', '320500'], ['宿州市', '341300'],
    ['襄阳市', '420600'], ['儋州市', '460400'], ['毕节市', '520500'], ['那曲市', '540600'], ['阿里地区', '542500'], ['哈密市', '650500'],
  ])('of %s is %s', (name, code) => {
    expect(byName(name).code).toBe(code);
  });

  it('of an unknown province give no divisions', () => {
    expect(divisionsOf('990000')).toEqual([]);
    expect(divisionsOf('')).toEqual([]);
  });
});

describe('names', () => {
  it('are unique, full and short, for divisions and for provinces', () => {
    for (const named of [divisions, provinces]) {
      expect(repeated(named.map(({ name }) => name))).toEqual([]);
      expect(repeated(named.map(({ shortName }) => shortName))).toEqual([]);
    }
    expect(repeated(provinces.map(({ nameEn }) => nameEn))).toEqual([]);
  });

  it('of prefecture-level divisions share a short name with a province in two cases only', () => {
    const ofProvinces = new Set(provinces.map(({ shortName }) => shortName));
    expect(prefectureLevel.filter(({ shortName }) => ofProvinces.has(shortName)).map(({ name }) => name)).toEqual(['吉林市', '海南藏族自治州']);
  });

  it('begin with their short name; a city, prefecture or league only drops its suffix', () => {
    expect([...divisions, ...provinces].filter(({ name, shortName }) => !name.startsWith(shortName) || name === shortName)).toEqual([]);
    const plain = divisions.filter(({ kind }) => kind !== 'autonomous-prefecture');
    expect(plain.filter(({ name, shortName }) => name.replace(/(?:市|地区|盟)$/u, '') !== shortName)).toEqual([]);
  });

  it('of autonomous prefectures drop the peoples', () => {
    const autonomous = divisions.filter(({ kind }) => kind === 'autonomous-prefecture');
    expect(autonomous.map(({ shortName }) => shortName)).toEqual([
      '延边', '恩施', '湘西', '阿坝', '甘孜', '凉山', '黔西南', '黔东南', '黔南', '楚雄', '红河', '文山', '西双版纳', '大理', '德宏', '怒江', '迪庆',
      '临夏', '甘南', '海北', '黄南', '海南', '果洛', '玉树', '海西', '昌吉', '博尔塔拉', '巴音郭楞', '克孜勒苏', '伊犁',
    ]);
  });

  it('are Han characters in Chinese and Latin letters in English, with no stray space', () => {
    for (const { name, shortName, nameEn } of [...divisions, ...provinces]) {
      expect(name).toMatch(/^\p{Script=Han}+$/u);
      expect(shortName).toMatch(/^\p{Script=Han}+$/u);
      expect(nameEn).toMatch(/^\p{Lu}\p{Ll}+(?:'\p{Ll}+)?(?: \p{Lu}\p{Ll}+)?$/u);
    }
  });
});

describe('English names', () => {
  it.each([
    ['深圳市', 'Shenzhen'], ['西安市', "Xi'an"], ['哈尔滨市', 'Harbin'], ['呼和浩特市', 'Hohhot'], ['乌鲁木齐市', 'Urumqi'], ['拉萨市', 'Lhasa'],
    ['恩施土家族苗族自治州', 'Enshi'], ['六安市', "Lu'an"], ['马鞍山市', "Ma'anshan"], ['蚌埠市', 'Bengbu'], ['亳州市', 'Bozhou'], ['丽水市', 'Lishui'],
    ['台州市', 'Taizhou'], ['泰州市', 'Taizhou'], ['长沙市', 'Changsha'], ['厦门市', 'Xiamen'], ['朝阳市', 'Chaoyang'], ['长治市', 'Changzhi'],
    ['乐山市', 'Leshan'], ['重庆市', 'Chongqing'], ['漯河市', 'Luohe'], ['濮阳市', 'Puyang'], ['东莞市', 'Dongguan'],
  ])('of %s is %s', (name, nameEn) => {
    expect(byName(name).nameEn).toBe(nameEn);
  });

  it('are the pinyin of the short name, or have it among the aliases', () => {
    const withoutReading = divisions.filter(({ nameEn, aliases, ...division }) => {
      const { joined, apostrophised } = readingOf(division);
      return nameEn !== apostrophised && !aliases.includes(joined);
    });
    expect(withoutReading).toEqual([]);
  });

  it('with an apostrophe are found without it', () => {
    const withApostrophe = divisions.filter(({ nameEn }) => nameEn.includes("'"));
    expect(withApostrophe.filter(({ nameEn, aliases }) => !aliases.includes(nameEn.replace("'", '')))).toEqual([]);
    expect(withApostrophe.length).toBeGreaterThan(0);
  });

  it('that two divisions share are told apart by an alias with the province', () => {
    const shared = new Set(repeated(divisions.map(({ nameEn }) => nameEn)));
    const provinceEn = new Map(provinces.map(({ code, nameEn }) => [code, nameEn]));
    expect([...shared].toSorted()).toEqual(['Fuzhou', 'Suzhou', 'Taizhou', 'Yichun', 'Yulin']);
    const undistinguished = divisions.filter(
      ({ nameEn, provinceCode, aliases }) => shared.has(nameEn) && !aliases.includes(`${nameEn} (${provinceEn.get(provinceCode)})`),
    );
    expect(undistinguished).toEqual([]);
  });
});

describe('aliases', () => {
  it('lead to one division: no alias is any name of another', () => {
    const owners = new Map<string, Set<string>>();
    for (const { code, name, shortName, nameEn, aliases } of divisions) {
      for (const word of [name, shortName, nameEn, ...aliases]) owners.set(word, (owners.get(word) ?? new Set()).add(code));
    }
    const ambiguous = divisions.flatMap(({ aliases }) => aliases).filter((alias) => owners.get(alias)?.size !== 1);
    expect(ambiguous).toEqual([]);
  });

  it('add to the names and do not repeat them', () => {
    const redundant = divisions.filter(({ name, shortName, nameEn, aliases }) => repeated([name, shortName, nameEn, ...aliases]).length > 0);
    expect(redundant).toEqual([]);
    expect(divisions.flatMap(({ aliases }) => aliases).filter((alias) => alias !== alias.trim() || [...alias].length < 2)).toEqual([]);
  });
});

it('says in both languages which standard the facts follow and as of when', () => {
  for (const text of [divisionSource.zh, divisionSource.en]) {
    expect(text).toContain('GB/T 2260');
    expect(text).toContain('2023');
    expect(text).toContain('333');
  }
});

/** Readings that pinyin-pro does not know: it takes 喀什 for "ka shen". */
const misread: Readonly<Record<string, string[]>> = { 喀什: ['ka', 'shi'] };

/** The pinyin of the short name, read within the full name so that 昌都市 is Changdu: as one word, and as it is written (`Xi'an`). */
function readingOf({ name, shortName }: Pick<Division, 'name' | 'shortName'>): { joined: string; apostrophised: string } {
  const syllables = misread[shortName] ?? pinyin(name, { toneType: 'none', type: 'array' }).slice(0, shortName.length);
  const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    joined: capitalised(syllables.join('')),
    apostrophised: capitalised(syllables.map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable)).join('')),
  };
}
