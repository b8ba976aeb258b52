import type { City } from '#shared/domain/city.ts';

/** A field of a city that a column can fill. What is in no such column becomes an attribute. */
export type CityColumn = Exclude<keyof City, 'id' | 'attributes'>;

const headings: Readonly<Record<CityColumn, readonly string[]>> = {
  name: ['name', 'city', 'cityname', 'fullname', '城市', '城市名', '城市名称', '名称', '全称', '地市', '地级市', '市', '行政区', '行政区名称', '城市名稱', '名稱', '全稱'],
  shortName: ['shortname', '简称', '短名', '城市简称', '簡稱'],
  nameEn: ['english', 'englishname', 'nameen', 'nameenglish', '英文', '英文名', '英文名称', '英文名稱', '拼音'],
  province: ['province', 'provincename', '省', '省份', '省级', '所属省份', '所属省', '所在省份', '所屬省份'],
  code: ['code', 'gbcode', 'gbtcode', 'gbt2260', 'adcode', '代码', '区划代码', '行政区划代码', '城市代码', '行政代码', '代碼', '區劃代碼', '行政區劃代碼'],
  aliases: ['alias', 'aliases', 'othernames', '别名', '曾用名', '其他名称', '別名'],
};

const columnOfHeading: ReadonlyMap<string, CityColumn> = new Map(
  Object.entries(headings).flatMap(([column, names]) => names.map((name) => [name, column as CityColumn] as const)),
);

/** The field that a column heading means (case, width, blanks and marks do not matter), or null for an attribute. */
export function cityColumnOf(heading: string): CityColumn | null {
  return columnOfHeading.get(heading.normalize('NFKC').toLowerCase().replace(/[\s_\-./()]/g, '')) ?? null;
}
