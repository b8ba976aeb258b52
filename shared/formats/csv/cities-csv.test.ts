import { describe, expect, it } from 'vitest';
import { divisions } from '#shared/builtin/cities/divisions.ts';
import { ok } from '#shared/domain/result.ts';
import { encodeText } from '#test/fixtures/encode-text.ts';
import type { TextEncoding } from '../plain-text/text-encoding.ts';
import { type CitiesOfTable, citiesOfTable, guessCityColumns } from './cities-csv.ts';
import { readCsv } from './read-csv.ts';
import { shortNameOf } from './short-name.ts';

/** Reads a file as the import does before a person says anything. */
function readCities(input: { name: string; bytes: Uint8Array; encoding?: TextEncoding }) {
  const table = readCsv(input);
  if (!table.ok) return table;
  const { columns, encoding, certain } = table.value;
  const read = citiesOfTable(table.value, guessCityColumns(columns));
  return read.ok ? ok({ ...read.value, encoding, certain }) : read;
}

const read = (text: string, encoding: 'utf-8' | 'gb18030' = 'utf-8') => readCities({ name: '城市.csv', bytes: encodeText(text, encoding) });
function citiesIn(text: string): CitiesOfTable {
  const result = read(text);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('a csv file of cities', () => {
  it('reads all fields by Chinese headings, the rest as attributes', () => {
    const { cities, issues, attributes } = citiesIn('省份,城市,代码,英文名,别名,GDP(亿元),区号\n广东省,深圳市,440300,Shenzhen,鹏城、深市,"34,606.40",0755\n');
    expect(cities).toEqual([
      {
        name: '深圳市', shortName: '深圳', nameEn: 'Shenzhen', province: '广东省', code: '440300',
        aliases: ['鹏城', '深市'], attributes: { 'GDP(亿元)': 34606.4, 区号: '0755' },
      },
    ]);
    expect(issues).toEqual([]);
    expect(attributes).toEqual(['GDP(亿元)', '区号']);
  });

  it('reads English headings, tabs, and codes as spreadsheets leave them', () => {
    const { cities } = citiesIn('City\tShort name\tGB code\n深圳市\t深\t440300.0\n东莞市\t\t441900000000\n');
    expect(cities).toMatchObject([{ name: '深圳市', shortName: '深', code: '440300' }, { name: '东莞市', shortName: '东莞', code: '441900' }]);
  });

  it('reads GB18030, as Excel in China saves it', () => {
    const result = read('省份,城市,代码\n广东省,深圳市,440300\n广东省,东莞市,441900\n', 'gb18030');
    expect(result).toMatchObject({ ok: true, value: { encoding: 'gb18030', certain: true, cities: [{ name: '深圳市' }, { name: '东莞市' }] } });
  });

  it('tells rows that give no city, with their lines, and keeps the others', () => {
    const { cities, issues } = citiesIn(
      ['城市,省份,代码', '深圳市,广东省,440300', ',广东省,', '', '东莞市,广东省,4419', '深圳市,广东省,', '"佛\n山市",广东省,440600', '佛山市,广东省,440600', `${'长'.repeat(201)},,`, '广州市,广东省,440100,多,余', '苏州市,江苏省,320500'].join('\n'),
    );
    expect(cities.map(({ name }) => name)).toEqual(['深圳市', '佛\n山市', '苏州市']);
    expect(issues).toEqual([
      { code: 'cityRow.nameless', params: { line: 3 } },
      { code: 'cityRow.badCode', params: { line: 5, code: '4419' } },
      { code: 'cityRow.duplicate', params: { line: 6, name: '深圳市', firstLine: 2 } },
      { code: 'cityRow.duplicate', params: { line: 9, name: '佛山市', firstLine: 7 } },
      { code: 'cityRow.tooLong', params: { line: 10, name: '长'.repeat(20) } },
      { code: 'cityRow.tooManyCells', params: { line: 11, count: 5 } },
    ]);
  });

  it('does not take cities of one name in two provinces for duplicates', () => {
    expect(citiesIn('城市,省份\n甲市,一省\n甲市,二省').cities).toHaveLength(2);
  });

  it('refuses a file without a column of names, without rows, with an open quotation mark, and no csv at all', () => {
    expect(read('省份,人口\n广东省,1')).toEqual({ ok: false, problem: { code: 'csv.noNameColumn', params: { columns: '省份、人口' } } });
    expect(read('城市,省份\n\n')).toEqual({ ok: false, problem: { code: 'csv.noRows', params: {} } });
    expect(read('城市,省份\n深圳市,广东省\n"东莞市,广东省\n')).toEqual({ ok: false, problem: { code: 'csv.openQuote', params: { line: 3 } } });
    expect(readCities({ name: 'a.csv', bytes: new Uint8Array() })).toMatchObject({ ok: false, problem: { code: 'import.empty' } });
    expect(readCities({ name: 'a.csv', bytes: encodeText('%PDF-1.7', 'utf-8') })).toMatchObject({ ok: false, problem: { code: 'import.pdf' } });
    expect(readCities({ name: 'a.csv', bytes: new Uint8Array(5_000_001) })).toMatchObject({ ok: false, problem: { code: 'import.tooLarge', params: { size: 5.1, limit: 5 } } });
  });

  it('reads in the encoding that a person chose', () => {
    expect(readCities({ name: 'a.csv', bytes: encodeText('城市\n深圳市', 'gb18030'), encoding: 'gb18030' })).toMatchObject({ ok: true, value: { cities: [{ name: '深圳市' }] } });
    expect(readCities({ name: 'a.csv', bytes: encodeText('城市\n深圳市', 'gb18030'), encoding: 'utf-8' })).toMatchObject({ ok: false, problem: { code: 'import.undecodable' } });
  });
});

describe('columns that a person chooses', () => {
  const table = readCsv({ name: 'a.csv', bytes: encodeText('甲,乙,丙,丁\n深圳市,440300,34606,x\n', 'utf-8') });

  it('go before the headings, and can be left out', () => {
    if (!table.ok) throw new Error(table.problem.code);
    expect(guessCityColumns(table.value.columns)).toEqual(['attribute', 'attribute', 'attribute', 'attribute']);
    expect(citiesOfTable(table.value, guessCityColumns(table.value.columns))).toMatchObject({ ok: false, problem: { code: 'csv.noNameColumn' } });
    expect(citiesOfTable(table.value, ['name', 'code', 'attribute', 'none'])).toMatchObject({
      ok: true,
      value: { cities: [{ name: '深圳市', shortName: '深圳', code: '440300', attributes: { 丙: 34606 } }], attributes: ['丙'] },
    });
  });

  it('are guessed once each: a second column of names is an attribute', () => {
    expect(guessCityColumns(['城市', '名称', '', '省份'])).toEqual(['name', 'attribute', 'none', 'province']);
  });
});

describe('shortNameOf', () => {
  it('is the short name of every bundled division', () => {
    expect(divisions.filter(({ name, shortName }) => shortNameOf(name) !== shortName)).toEqual([]);
  });

  it('leaves other names alone', () => {
    for (const name of ['深圳', '市', '横琴粤澳深度合作区', 'Shenzhen', '']) expect(shortNameOf(name)).toBe(name);
  });
});
