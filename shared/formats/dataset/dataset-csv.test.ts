import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { dyadTableOf } from '#shared/analysis/dyad-table.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import { addAttribute } from '#shared/domain/operations/attribute-operations.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { setAttributeValues } from '#shared/domain/operations/set-attribute-values.ts';
import { addCodebooks } from '#shared/domain/operations/codebook-operations.ts';
import { builtinCodebooks } from '#shared/builtin/codebooks/builtin-codebooks.ts';
import { builtinCodeId, codebookRecords } from '#shared/builtin/codebooks/codebook-records.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { variableName, withUniqueNames } from './column.ts';
import { citiesToCsv, dataDictionaryToCsv, type DatasetSource, dyadLevelsToCsv, dyadsToCsv } from './dataset-csv.ts';

const text = '深圳和东莞先签了协议，惠州后来才加入。';

function fixture(at: string | null = '2020-06-01'): DatasetSource {
  const project = new TestProject();
  project.run(addCodebooks, { codebooks: builtinCodebooks.map(codebookRecords) });
  const [sz, dg] = [project.city('gb440300', '深圳', 'Shenzhen', '440300'), project.city('gb441900', '东莞', 'Dongguan', '441900')];
  project.city('own', '=甲', '+Own');
  project.agreement(sz, dg, '2019-11-18', { items: 86 });
  project.agreement(sz, dg, '2021-03-25', { items: 34 });
  for (const name of ['距离', 'Wage gap', '@备注']) {
    project.run(addAttribute, { attribute: { of: 'dyad', name, type: name === '@备注' ? 'text' : 'number', unit: '', description: '', categories: [] } });
  }
  project.run(setAttributeValues, { of: 'dyad', rows: [{ id: dyadOf(sz, dg), values: { 距离: 60, '@备注': '-相邻, "近"\n第二行' } }] });
  const transcriptId = project.transcript('SZG20220713', text);
  const links = [{ kind: 'dyad' as const, dyadId: dyadOf(sz, dg), level: 'degree' as const }];
  project.run(addCodings, { transcriptId, text, passage: { start: 0, end: 4 }, codeIds: [builtinCodeId('forces', 'push.information-technology'), builtinCodeId('mark-and-hole', 'hole')], links });
  return { state: project.state, table: dyadTableOf(project.state, at), language: 'zh-CN' };
}

const parse = (csv: string) => Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, '').trimEnd(), { header: true }).data;

describe('dyads.csv', () => {
  it('has a row for every dyad, its two cities first', async () => {
    const csv = await dyadsToCsv(fixture());
    expect(csv.startsWith('\ufeffcity_1,city_2,dyad_id,')).toBe(true);
    const rows = parse(csv);
    expect(rows.map((row) => [row['city_1'], row['city_2']])).toEqual([['深圳市', '东莞市'], ['深圳市', "'=甲市"], ['东莞市', "'=甲市"]]);
    expect(rows[0]).toMatchObject({
      dyad_id: 'gb440300~gb441900', city_1_code: '440300', province_2: '广东', same_province: '1', attr_1: '60', attr_wage_gap: '', attr_3: '\'-相邻, "近"\n第二行',
      connection: '1', connected_since: '2019-11-18', degree: '86', agreements: '1', agreements_without_figure: '0', breadth_1: '1', codings: '2', codings_degree: '2',
      push: '1', resistance: '0', force_balance: '1', mark: '0', hole: '1', hole_degree: '1', n_forces_push: '1', n_forces_push_information_techno: '1', n_mark_and_hole_hole: '1',
    });
    expect(rows[1]).toMatchObject({ connection: '0', connected_since: '', degree: '0', attr_1: '', codings: '0' });
  });

  it('counts as of the day that is asked', async () => {
    expect(parse(await dyadsToCsv(fixture(null)))[0]).toMatchObject({ degree: '120', agreements: '2' });
    expect(parse(await dyadsToCsv(fixture('2019-11-17')))[0]).toMatchObject({ degree: '0', connection: '0' });
  });

  it('names every variable in ASCII, of at most 32 characters, none twice', async () => {
    const [head = ''] = (await dyadsToCsv(fixture())).slice(1).split('\r\n');
    const names = head.split(',');
    expect(names.filter((name) => !/^[a-z][a-z0-9_]{0,31}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('dyad-levels.csv', () => {
  it('has a row for every dyad and level, with what is coded at that level', async () => {
    const rows = parse(await dyadLevelsToCsv(fixture()));
    expect(rows).toHaveLength(9);
    expect(rows.slice(0, 3).map(({ level, codings, hole, push, degree }) => [level, codings, hole, push, degree])).toEqual([
      ['breadth', '0', '0', '0', '86'],
      ['connection', '0', '0', '0', '86'],
      ['degree', '2', '1', '1', '86'],
    ]);
  });
});

describe('cities.csv', () => {
  it('has every city with its breadth', async () => {
    const rows = parse(await citiesToCsv(fixture()));
    expect(rows.map(({ city, breadth, partners_inside, items }) => [city, breadth, partners_inside, items])).toEqual([
      ['深圳市', '1', '1', '86'],
      ['东莞市', '1', '1', '86'],
      ["'=甲市", '0', '0', '0'],
    ]);
    expect(rows[0]).toMatchObject({ attr_1: '1.5', attr_2: '虚构' });
  });
});

describe('data-dictionary.csv', () => {
  it('says of every variable of every table what it is, in both languages', async () => {
    const source = fixture();
    const rows = parse(dataDictionaryToCsv(source));
    for (const [file, csv] of [['dyads.csv', await dyadsToCsv(source)], ['dyad-levels.csv', await dyadLevelsToCsv(source)], ['cities.csv', await citiesToCsv(source)]] as const) {
      expect(rows.filter((row) => row['file'] === file).map((row) => row['variable'])).toEqual(csv.slice(1).split('\r\n')[0]?.split(','));
    }
    for (const row of rows) for (const field of ['label_zh', 'label_en', 'definition_zh', 'definition_en', 'type']) expect(row[field]).not.toBe('');
    expect(rows.find(({ variable }) => variable === 'degree')?.['definition_zh']).toContain('2020-06-01');
    expect(rows.find(({ label_zh }) => label_zh === "'@备注")?.['variable']).toBe('attr_3');
  });
});

it('variable names are cut and told apart', () => {
  expect(variableName('builtin/forces/push.market-actors')).toBe('builtin_forces_push_market_actors');
  expect([variableName('距离'), variableName('2020 GDP'), variableName('Ｗage')]).toEqual(['', 'v_2020_gdp', 'wage']);
  const named = withUniqueNames([1, 2, 3].map(() => ({ name: 'a'.repeat(40), label: { zh: '', en: '' }, definition: { zh: '', en: '' }, type: 'number' as const, unit: '', value: () => 0 })));
  expect(named.map(({ name }) => name)).toEqual(['a'.repeat(32), `${'a'.repeat(30)}_2`, `${'a'.repeat(30)}_3`]);
});
