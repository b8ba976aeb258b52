import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { cityOfDivision } from '#shared/builtin/cities/city-of-division.ts';
import { divisions } from '#shared/builtin/cities/divisions.ts';
import type { Attribute } from '#shared/domain/attribute.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import type { CityId } from '#shared/domain/ids.ts';
import type { MatcherData } from '#shared/text/matcher.ts';
import { loadReadings } from '#shared/text/pinyin.ts';
import { loadVariants } from '#shared/text/variants.ts';
import { encodeText } from '#test/fixtures/encode-text.ts';

import { readCsv } from '../csv/read-csv.ts';
import { guessAgreementColumns } from './agreement-columns.ts';
import { agreementsOfTable } from './agreements-of-table.ts';
import { type CityAnswers, CityResolver } from './city-resolver.ts';
import { guessDyadForm } from './dyad-file-form.ts';
import { dyadValuesOfTable } from './dyad-values.ts';

const cities = divisions.map(cityOfDivision);
let data: MatcherData;
beforeAll(async () => {
  data = { variants: await loadVariants(), readings: await loadReadings() };
});

const resolver = (answers: CityAnswers = new Map()) => new CityResolver(cities, data, answers);
const idOf = (shortName: string): CityId => {
  const city = cities.find((each) => each.shortName === shortName);
  if (city === undefined) throw new Error(shortName);
  return city.id;
};
function tableOf(csv: string | Uint8Array) {
  const read = readCsv({ name: '距离.csv', bytes: typeof csv === 'string' ? new TextEncoder().encode(csv) : csv });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}
function valuesOf(csv: string | Uint8Array, answers: CityAnswers = new Map(), declared: Attribute[] = []) {
  const table = tableOf(csv);
  const asked = resolver(answers);
  return dyadValuesOfTable(table, guessDyadForm(table, resolver(), '距离.csv'), declared, asked);
}
const dyad = (one: string, other: string) => dyadOf(idOf(one), idOf(other));

describe('names of cities', () => {
  it.each([
    ['深圳', '深圳'], ['深圳市', '深圳'], ['广东省深圳市', '深圳'], ['廣州', '广州'], ['東莞市', '东莞'], ['Shenzhen', '深圳'], ['shen zhen', '深圳'], ['440300', '深圳'],
    ['恩施', '恩施'], ['恩施州', '恩施'], ['恩施土家族苗族自治州', '恩施'], ['襄樊', '襄阳'], ['锡林郭勒', '锡林郭勒'], ['錫林郭勒盟', '锡林郭勒'], ['阿克苏地区', '阿克苏'], ['Huizhou City', '惠州'],
    ['lüliang', '吕梁'], ['ganzhou shi', '赣州'],
  ])('%s is %s', (name, shortName) => {
    expect(resolver().resolve(name, 2)).toBe(idOf(shortName));
  });

  it('that nobody or several bear are asked about, with their lines', () => {
    const asked = resolver();
    expect([asked.resolve('Suzhou', 2), asked.resolve('Suzhou', 5), asked.resolve('亚特兰蒂斯', 3)]).toEqual([null, null, null]);
    expect(asked.unknown.map(({ name, candidates, lines }) => [name, candidates.map(({ shortName }) => shortName), lines])).toEqual([
      ['Suzhou', ['苏州', '宿州'], [2, 5]],
      ['亚特兰蒂斯', [], [3]],
    ]);
    expect(resolver(new Map([['Suzhou', idOf('宿州')]])).resolve('Suzhou', 2)).toBe(idOf('宿州'));
  });
});

describe('values of dyads from pairs', () => {
  it('are read in either order, with the types that suit them, each row told', () => {
    const { rows, newAttributes, fates, unknown } = valuesOf(
      '城市1,城市2,距离,建交日,备注\n深圳,东莞市,"1,060",2019-05-20,\n惠州,深圳,70,,邻近\n東莞,深圳,1060,,\n东莞,深圳,61,,\n深圳市,深圳,1,,\n深圳,Atlantis,1,,\n梅州,深圳,,,\n,深圳,3,,\n广州,深圳,1,,,多\n',
    );
    expect(rows).toEqual([
      { id: dyad('深圳', '东莞'), values: { 距离: 1060, 建交日: '2019-05-20' } },
      { id: dyad('深圳', '惠州'), values: { 距离: 70, 备注: '邻近' } },
    ]);
    expect(newAttributes.map(({ name, type }) => [name, type])).toEqual([['距离', 'number'], ['建交日', 'date'], ['备注', 'text']]);
    expect(fates.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 taken', '3 taken', '4 repeated', '5 contradicts', '6 sameCity', '7 unknownCity', '8 blank', '9 noPair', '10 tooManyCells',
    ]);
    expect(fates[3]?.params).toEqual({ name: '距离', value: '61', firstLine: 2 });
    expect(unknown.map(({ name }) => name)).toEqual(['Atlantis']);
  });

  it('take what is answered, and keep the types that are declared', () => {
    const declared = [{ id: 'a' as Attribute['id'], of: 'dyad' as const, name: '同省', type: 'category' as const, unit: '', description: '', categories: ['是', '否'], order: 0 }];
    const csv = 'city_1,city_2,dyad_id,同省\nShenzhen,鹏城,x,是\nShenzhen,Huizhou,y,也许\nShenzhen,Nowhere,z,否\n';
    const { rows, newAttributes, fates } = valuesOf(csv, new Map<string, CityId | 'leaveOut'>([['鹏城', idOf('东莞')], ['Nowhere', 'leaveOut']]), declared);
    expect(rows).toEqual([{ id: dyad('深圳', '东莞'), values: { 同省: '是' } }]);
    expect(newAttributes).toEqual([]);
    expect(fates.map(({ code }) => code)).toEqual(['taken', 'misfit', 'leftOut']);
  });

  it('are read from GB18030 too', () => {
    const { rows } = valuesOf(encodeText('城市一,城市二,距离\n深圳市,东莞市,60\n深圳市,惠州市,70\n广州市,佛山市,20\n', 'gb18030'));
    expect(rows).toHaveLength(3);
  });
});

describe('values of dyads from a square matrix', () => {
  it('give each dyad once: both halves, one half, a diagonal of anything', () => {
    const full = valuesOf('距离,深圳,东莞,惠州\n深圳市,0,60,70\n东莞市,60,-,55\n惠州市,70,55,\n');
    const half = valuesOf('距离,深圳,东莞,惠州\n深圳市,,60,70\n东莞市,,,55\n惠州市,,,\n');
    expect(full.rows).toEqual(half.rows);
    expect(half.rows).toEqual([
      { id: dyad('深圳', '东莞'), values: { 距离: 60 } },
      { id: dyad('深圳', '惠州'), values: { 距离: 70 } },
      { id: dyad('东莞', '惠州'), values: { 距离: 55 } },
    ]);
  });

  it('tell where the halves differ, and which names along either side are not known', () => {
    const { rows, fates, unknown } = valuesOf(',深圳,东莞,某地\n深圳,,60,1\n东莞,61,,2\n某地,1,2,\n');
    expect(rows).toEqual([{ id: dyad('深圳', '东莞'), values: { 距离: 60 } }]);
    expect(fates.find(({ code }) => code === 'contradicts')).toMatchObject({ line: 3, params: { firstLine: 2, value: '61' } });
    expect(unknown).toMatchObject([{ name: '某地' }]);
  });

  it('are the same however rows and columns are turned', () => {
    const names = ['深圳', '东莞', '惠州', '梅州', '广州'];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 3 }), fc.shuffledSubarray(names, { minLength: 3 }), (side, top) => {
        const value = (one: string, other: string) => (one === other ? '' : String([one, other].sort().join('').length + names.indexOf(one) * names.indexOf(other)));
        const csv = [`X,${top.join(',')}`, ...side.map((one) => [one, ...top.map((other) => value(one, other))].join(','))].join('\n');
        const { rows, fates } = valuesOf(csv);
        const expected = new Set(side.flatMap((one) => top.filter((other) => other !== one).map((other) => dyad(one, other))));
        expect(new Set(rows.map(({ id }) => id))).toEqual(expected);
        expect(rows).toHaveLength(expected.size);
        expect(fates.every(({ code }) => code === 'taken' || code === 'repeated')).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('agreements', () => {
  const read = (csv: string, answers: CityAnswers = new Map()) => {
    const table = tableOf(csv);
    return agreementsOfTable(table, guessAgreementColumns(table.columns), resolver(answers));
  };

  it('are read with their dates, items and modes, each row told', () => {
    const { agreements, fates } = read(
      '甲方,乙方,协议名称,签订日期,事项数,模式,来源\n深圳市,东莞市,合作协议,2019年5月,86项,异地代收代办,粤府〔2019〕1号\n东莞,深圳,合作协议,2019-05,86,代办,粤府〔2019〕1号\n深圳,梅州,签约,2020,0,,\n深圳,惠州,,去年,3,,\n深圳,惠州,,2020,若干,,\n深圳,惠州,,2020,3,电话,\n深圳,,,2020,3,,\n',
    );
    expect(agreements).toEqual([
      { dyadId: dyad('深圳', '东莞'), title: '合作协议', date: { precision: 'month', month: '2019-05' }, endDate: null, items: 86, mode: 'agency', source: '粤府〔2019〕1号', note: '' },
      { dyadId: dyad('深圳', '梅州'), title: '签约', date: { precision: 'year', year: '2020' }, endDate: null, items: 0, mode: null, source: '', note: '' },
    ]);
    expect(fates.map(({ code }) => code)).toEqual(['taken', 'repeated', 'taken', 'badDate', 'badItems', 'badMode', 'noPair']);
  });

  it('of several cities are one for each of their dyads', () => {
    const { agreements } = read('cities,date,end date\n广州、深圳、佛山,2019-05-20,2021-05-20\n');
    expect(agreements.map(({ dyadId }) => dyadId)).toEqual([dyad('广州', '深圳'), dyad('广州', '佛山'), dyad('深圳', '佛山')]);
    expect(agreements[0]?.endDate).toEqual({ precision: 'day', day: '2021-05-20' });
  });

  it('know source and target as cities, and source alone as a document', () => {
    expect(guessAgreementColumns(['Source', 'Target', 'Date'])).toEqual(['one', 'other', 'date']);
    expect(guessAgreementColumns(['City 1', 'City 2', 'Source', 'colour'])).toEqual(['one', 'other', 'source', 'none']);
  });
});
