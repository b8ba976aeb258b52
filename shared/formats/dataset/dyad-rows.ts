import { type DyadIndex, dyadIdAt } from '#shared/analysis/dyad-index.ts';
import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import { provinceName } from '#shared/builtin/cities/province-name.ts';
import type { AttributeValues } from '#shared/domain/attribute.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { fullCityName } from '#shared/domain/city-name.ts';
import type { City } from '#shared/domain/city.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { type Column, column } from './column.ts';

const noValues: AttributeValues = {};

export function dyadValues({ dyads }: ProjectState, { index }: DyadTable, place: number): AttributeValues {
  return dyads.get(dyadIdAt(index, place))?.attributes ?? noValues;
}

/** The places of the cities that are named first, or second. */
const sideOf = ({ first, second }: DyadIndex, side: 0 | 1): Uint16Array => (side === 0 ? first : second);

/** The two cities, in the first two columns. A row is a dyad's place. */
export function pairColumns({ index }: DyadTable, language: Language): Column<number>[] {
  // A name is made once for each city, not once for each of its dyads.
  const names = index.cities.map((city) => fullCityName(city, language));
  const nameAt = (side: 0 | 1) => (place: number) => names[sideOf(index, side)[place] ?? -1] ?? '';
  return [
    column('city_1', { zh: '城市一', en: 'City 1' }, { zh: '城市对中行政区划代码在前的城市。', en: 'The city of the dyad whose GB/T 2260 code comes first.' }, nameAt(0), { type: 'text' }),
    column('city_2', { zh: '城市二', en: 'City 2' }, { zh: '城市对中的另一个城市。城市对无方向，每对只有一行。', en: 'The other one. A dyad has no direction and one row.' }, nameAt(1), { type: 'text' }),
  ];
}

/** What tells a dyad from the others, for merging with other data. */
export function identityColumns({ index }: DyadTable, language: Language): Column<number>[] {
  const sides = [0, 1] as const;
  const provinces = index.cities.map(({ province }) => provinceName(province, language));
  const cityAt = (side: 0 | 1, place: number): City | undefined => index.cities[sideOf(index, side)[place] ?? -1];
  return [
    column('dyad_id', { zh: '城市对标识', en: 'Dyad id' }, { zh: '两个城市标识以 ~ 相连，任何项目中相同。', en: 'The ids of both cities joined by ~, the same in every project.' }, (place) => dyadIdAt(index, place), { type: 'text' }),
    ...sides.map((side) =>
      column<number>(`city_${side + 1}_id`, { zh: `城市${'一二'.charAt(side)}标识`, en: `Id of city ${side + 1}` }, { zh: '城市标识，与 cities.csv 对应。', en: 'As in cities.csv.' }, (place) => cityAt(side, place)?.id ?? '', { type: 'text' }),
    ),
    ...sides.map((side) =>
      column<number>(`city_${side + 1}_code`, { zh: `城市${'一二'.charAt(side)}代码`, en: `Code of city ${side + 1}` }, { zh: 'GB/T 2260 六位行政区划代码。', en: 'Six digits of GB/T 2260.' }, (place) => cityAt(side, place)?.code ?? '', { type: 'text' }),
    ),
    ...sides.map((side) =>
      column<number>(`province_${side + 1}`, { zh: `城市${'一二'.charAt(side)}省份`, en: `Province of city ${side + 1}` }, { zh: '所属省级行政区。', en: 'Its province.' }, (place) => provinces[sideOf(index, side)[place] ?? -1] ?? '', { type: 'text' }),
    ),
    column('same_province', { zh: '同省', en: 'Same province' }, { zh: '两城市同属一省为 1，否则为 0。', en: '1 where both cities are in one province, else 0.' }, (place) => index.sameProvince[place] ?? 0, { type: '0/1' }),
  ];
}
