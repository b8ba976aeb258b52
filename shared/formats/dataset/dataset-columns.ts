import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import { tallyCodes } from '#shared/analysis/dyad-tallies.ts';
import { provinceName } from '#shared/builtin/cities/province-name.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { fullCityName } from '#shared/domain/city-name.ts';
import { knownAttributes } from '#shared/domain/known-attributes.ts';
import { type Level, levels } from '#shared/domain/link.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { attributeColumns } from './attribute-columns.ts';
import { codeColumns } from './code-columns.ts';
import { type Column, column, withUniqueNames } from './column.ts';
import { dyadValues, identityColumns, pairColumns } from './dyad-rows.ts';
import { breadthColumns, dateRule, measureColumns } from './measure-columns.ts';
import { atLevel, conceptColumns, inAll, markLevelColumns, tallyColumns } from './tally-columns.ts';

/** The variables of dyads.csv; a row is a dyad's place. */
export function dyadDatasetColumns(state: ProjectState, table: DyadTable, language: Language): Column<number>[] {
  const byCode = tallyCodes(table.linked);
  return withUniqueNames([
    ...pairColumns(table, language),
    ...identityColumns(table, language),
    ...attributeColumns<number>(knownAttributes(state, 'dyad'), (place) => dyadValues(state, table, place)),
    ...measureColumns(table),
    ...breadthColumns(table),
    ...tallyColumns(table),
    ...conceptColumns(table, inAll),
    ...markLevelColumns(table),
    ...codeColumns<number>(table.linked.codes.rows, (place, code) => byCode.get(place)?.get(code) ?? 0),
  ]);
}

/** A row of dyad-levels.csv. */
export interface DyadAtLevel {
  readonly place: number;
  readonly level: Level;
}

/** The variables of dyad-levels.csv: what is coded about a dyad at one of the three levels. */
export function dyadLevelColumns(state: ProjectState, table: DyadTable, language: Language): Column<DyadAtLevel>[] {
  const byCode = new Map(levels.map((level) => [level, tallyCodes(table.linked, level)]));
  const ofDyad = (columns: readonly Column<number>[]): Column<DyadAtLevel>[] => columns.map((each) => ({ ...each, value: ({ place }) => each.value(place) }));
  const byLevel = new Map(levels.map((level) => [level, conceptColumns(table, atLevel(level))]));
  const concepts = (byLevel.get('breadth') ?? []).map((each, position): Column<DyadAtLevel> => ({
    ...each,
    value: ({ place, level }) => byLevel.get(level)?.[position]?.value(place) ?? 0,
  }));
  return withUniqueNames([
    ...ofDyad(pairColumns(table, language)),
    column<DyadAtLevel>('level', { zh: '合作层面', en: 'Level' }, { zh: 'breadth 合作广度，connection 合作联结，degree 合作程度。', en: 'breadth, connection or degree.' }, ({ level }) => level, { type: 'text' }),
    ...ofDyad(identityColumns(table, language)),
    ...attributeColumns<DyadAtLevel>(knownAttributes(state, 'dyad'), ({ place }) => dyadValues(state, table, place)),
    ...ofDyad([...measureColumns(table), ...breadthColumns(table)]),
    column<DyadAtLevel>(
      'codings',
      { zh: '参考点', en: 'Codings' },
      { zh: '在该层面关联到该城市对的编码段数；未指明层面的见 dyads.csv。', en: 'Codings linked to the dyad at this level; those at no level are in dyads.csv.' },
      ({ place, level }) => table.tallies.byLevel[level][place] ?? 0,
    ),
    ...concepts,
    ...codeColumns<DyadAtLevel>(table.linked.codes.rows, ({ place, level }, code) => byCode.get(level)?.get(place)?.get(code) ?? 0),
  ]);
}

/** The variables of cities.csv; a row is a city's place. */
export function cityDatasetColumns(state: ProjectState, table: DyadTable, language: Language): Column<number>[] {
  const { index, cities } = table;
  const at = (place: number) => index.cities[place];
  const nameAt = (place: number): string => {
    const city = at(place);
    return city === undefined ? '' : fullCityName(city, language);
  };
  const rule = dateRule(table);
  const text = { type: 'text' } as const;
  return withUniqueNames([
    column<number>('city', { zh: '城市', en: 'City' }, { zh: '城市名称。', en: 'Its name.' }, nameAt, text),
    column<number>('city_id', { zh: '城市标识', en: 'City id' }, { zh: '与 dyads.csv 中的城市标识对应。', en: 'As in dyads.csv.' }, (place) => at(place)?.id ?? '', text),
    column<number>('city_code', { zh: '代码', en: 'Code' }, { zh: 'GB/T 2260 六位行政区划代码。', en: 'Six digits of GB/T 2260.' }, (place) => at(place)?.code ?? '', text),
    column<number>('name_zh', { zh: '中文名', en: 'Chinese name' }, { zh: '中文全称。', en: 'The full name in Chinese.' }, (place) => at(place)?.name ?? '', text),
    column<number>('name_en', { zh: '英文名', en: 'English name' }, { zh: '英文名。', en: 'The name in English.' }, (place) => at(place)?.nameEn ?? '', text),
    column<number>('province', { zh: '省份', en: 'Province' }, { zh: '所属省级行政区。', en: 'Its province.' }, (place) => provinceName(at(place)?.province ?? '', language), text),
    ...attributeColumns<number>(knownAttributes(state, 'city'), (place) => at(place)?.attributes ?? {}),
    column<number>('breadth', { zh: '合作广度', en: 'Breadth' }, { zh: `与该城市有合作联结的城市数。${rule.zh}`, en: `How many cities it is connected with. ${rule.en}` }, (place) => cities.breadth[place] ?? 0),
    column<number>('partners_inside', { zh: '省内伙伴', en: 'Partners inside the province' }, { zh: '其中同省的城市数。', en: 'How many of them are in its own province.' }, (place) => cities.inside[place] ?? 0),
    column<number>('partners_outside', { zh: '省外伙伴', en: 'Partners outside the province' }, { zh: '其中外省的城市数。', en: 'How many of them are in others.' }, (place) => cities.outside[place] ?? 0),
    column<number>('items', { zh: '事项总数', en: 'Items' }, { zh: '与各伙伴的合作程度之和。', en: 'Its degrees with all partners, added up.' }, (place) => cities.items[place] ?? 0, { unit: '项 items' }),
    column<number>('agreements', { zh: '有效协议数', en: 'Agreements in force' }, { zh: '该城市参与的有效协议份数。', en: 'Agreements in force that it has a part in.' }, (place) => cities.agreements[place] ?? 0),
  ]);
}
