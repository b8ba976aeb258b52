import type { Bilingual } from '#shared/domain/bilingual.ts';

import type { Division, Province } from './division.ts';
import { divisionsIn, provinceIn } from './province-table.ts';
import { centralSouthChina } from './regions/central-south-china.ts';
import { eastChina } from './regions/east-china.ts';
import { northChina } from './regions/north-china.ts';
import { northeastChina } from './regions/northeast-china.ts';
import { northwestChina } from './regions/northwest-china.ts';
import { southwestChina } from './regions/southwest-china.ts';

const tables = [...northChina, ...northeastChina, ...eastChina, ...centralSouthChina, ...southwestChina, ...northwestChina];

/** The 31 provinces, autonomous regions and municipalities of mainland China, in the order of their codes. */
export const provinces: readonly Province[] = tables.map(provinceIn);

/** The 333 prefecture-level divisions and the 4 municipalities, in the order of their codes. `divisionSource` says from where. */
export const divisions: readonly Division[] = tables.flatMap(divisionsIn);

/** Where the facts of the bundled table come from and as of when, to be shown wherever cities are taken from it. */
export const divisionSource: Bilingual = {
  zh:
    '名称与代码依据国家标准 GB/T 2260《中华人民共和国行政区划代码》，资料截至2023年年底；' +
    '由民政部区划代码和国家统计局2023年统计用区划代码的公开整理数据核对而成。' +
    '收录中国大陆地级行政区333个（地级市293个、地区7个、自治州30个、盟3个），另列直辖市4个；不含省（自治区）直辖县级行政区。' +
    '简称、英文名和别名由本软件按通行用法编写，不属于上述标准。',
  en:
    'Names and codes follow the Chinese national standard GB/T 2260 (codes for administrative divisions) as of the end of 2023, ' +
    'compiled from public editions of the codes of the Ministry of Civil Affairs, checked against the 2023 statistical codes of the National Bureau of Statistics. ' +
    'Listed are the 333 prefecture-level divisions of mainland China (293 prefecture-level cities, 7 prefectures, 30 autonomous prefectures, 3 leagues) ' +
    'and, beside them, the 4 municipalities; county-level divisions directly under a province are left out. ' +
    'Short names, English names and aliases follow common usage and are not part of the standard.',
};

/** The divisions of one province, in the order of their codes: a municipality has one, itself. None for an unknown `provinceCode`. */
export function divisionsOf(provinceCode: string): readonly Division[] {
  return divisions.filter((division) => division.provinceCode === provinceCode);
}
