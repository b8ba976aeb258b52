import type { Language } from '#shared/domain/bilingual.ts';

import type { Province } from './division.ts';
import { provinces } from './divisions.ts';

/** Jiangsu, Zhejiang, Anhui, Fujian, Jiangxi, Shandong, Henan, Hubei, Hunan, Guangdong, Guangxi: the provinces of the studies; 155 divisions, 11,935 dyads. */
export const studyProvinceCodes: readonly string[] = [
  '320000', '330000', '340000', '350000', '360000', '370000', '410000', '420000', '430000', '440000', '450000',
];

/** The province that `text` names: 广东省, 广东, Guangdong in any case, or 440000. Null for anything else. */
export function findProvince(text: string): Province | null {
  const wanted = text.trim().toLowerCase();
  const names = ({ code, name, shortName, nameEn }: Province) => [code, name, shortName, nameEn.toLowerCase()];
  return provinces.find((province) => names(province).includes(wanted)) ?? null;
}

/** A city's province in `language`. One that is not in the bundled table is shown as it was written. */
export function provinceName(province: string, language: Language): string {
  const known = findProvince(province);
  if (known === null) return province;
  return language === 'en' ? known.nameEn : known.shortName;
}
