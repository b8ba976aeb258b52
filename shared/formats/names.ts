import type { ResolvedLink } from '#shared/analysis/excerpts.ts';
import { type Bilingual, inLanguage, type Language } from '#shared/domain/bilingual.ts';
import type { City } from '#shared/domain/city.ts';
import type { Code } from '#shared/domain/code.ts';
import { exportWords } from './words.ts';

/** A name as it stands in a heading or a cell: passages become names of codes, line breaks and all. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** 发展引力 or Development. Of a code or a codebook. */
export function nameIn(named: { readonly name: Bilingual }, language: Language): string {
  return oneLine(inLanguage(named.name, language));
}

/** 深圳 or Shenzhen; a city without an English name keeps its own. */
export function cityName(city: City, language: Language): string {
  return oneLine(language === 'en' && city.nameEn.trim() !== '' ? city.nameEn : city.shortName);
}

/** 深圳–东莞, in the order of the dyad's id, whichever city was named first. */
export function dyadName(cities: readonly [City, City], language: Language): string {
  return cities.map((city) => cityName(city, language)).join('–');
}

/** 深圳–东莞（合作程度） or Shenzhen–Dongguan (degree of cooperation). */
export function linkName(link: ResolvedLink, language: Language): string {
  const words = exportWords[language];
  const name = link.kind === 'dyad' ? dyadName(link.cities, language) : cityName(link.city, language);
  return link.level === null ? name : name + words.inBrackets(words.levels[link.level]);
}

export function linkNames(links: readonly ResolvedLink[], language: Language): string {
  return links.map((link) => linkName(link, language)).join(exportWords[language].semicolon);
}

/** 引力 › 发展引力. */
export function codePathName(path: readonly Code[], language: Language): string {
  return path.map((code) => nameIn(code, language)).join(' › ');
}
