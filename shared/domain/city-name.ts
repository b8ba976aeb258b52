import type { Language } from './bilingual.ts';
import type { City } from './city.ts';

/**
 * What a city is called in `language`: 深圳 or Shenzhen. Some English names belong to two cities (苏州 and 宿州 are both
 * Suzhou); where the city has an alias with its province, `Suzhou (Anhui)`, that is its name. Blank English gives Chinese.
 */
export function cityName(city: City, language: Language): string {
  const nameEn = city.nameEn.trim();
  if (language !== 'en' || nameEn === '') return city.shortName;
  return city.aliases.find((alias) => alias.startsWith(`${nameEn} (`)) ?? nameEn;
}

/** The full name where there is room for it: 深圳市, or the English name. */
export function fullCityName(city: City, language: Language): string {
  return language === 'en' ? cityName(city, language) : city.name;
}

const text = new Intl.Collator('zh-CN');

/** By GB/T 2260 code, which goes province by province; cities without one last, by province and name. The same on every run. */
export function byCityCode(a: City, b: City): number {
  if (a.code !== '' && b.code !== '' && a.code !== b.code) return a.code < b.code ? -1 : 1;
  if ((a.code === '') !== (b.code === '')) return a.code === '' ? 1 : -1;
  return text.compare(a.province, b.province) || text.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
