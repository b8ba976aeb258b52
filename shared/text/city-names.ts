import type { City } from '#shared/domain/city.ts';
import { foldName } from './matcher.ts';
import type { Variants } from './variants.ts';

/** Cities that a name means: `exact` ones bear it (two for Suzhou: 苏州 and 宿州), `candidates` only resemble it, best first. */
export interface CitiesNamed {
  readonly exact: readonly City[];
  readonly candidates: readonly City[];
}

export type CityFinder = (name: string) => CitiesNamed;

const maximumCandidates = 10;

/** What a name may end in without meaning another place. Folded: lower-case, and 区 also for 區. */
const suffix = /(?:市|地区|盟|自治州|市政府|市人民政府|\s(?:city|municipality|prefecture))$/u;
const provinceSuffix = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|\sprovince)$/u;

const withoutSuffix = (name: string): string => (name.length > 2 ? name.replace(suffix, '') : name);

/** Whether `name` is `province` and then a name of the city: 广东省深圳市, 广东深圳. */
function afterProvince(name: string, province: string): string | null {
  const stem = province.replace(provinceSuffix, '');
  if (stem === '' || !name.startsWith(stem)) return null;
  return name.slice(stem.length).replace(/^(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|\s?province)?[\s,·]*/u, '');
}

/**
 * A finder of cities by any of their names: full, short, English, alias or GB/T 2260 code; either case and width, 简/繁 with
 * `variants`; with or without 市, `City` and the province before it.
 */
export function createCityFinder(cities: readonly City[], variants: Variants | null): CityFinder {
  const fold = (name: string): string => foldName(name.replace(/['’]/g, ''), variants);
  const indexed = cities.map((city) => {
    const names = [city.name, city.shortName, city.nameEn, city.code, ...city.aliases].map(fold).filter((name) => name !== '');
    return { city, province: fold(city.province), names: new Set(names.flatMap((name) => [name, withoutSuffix(name)])) };
  });
  return (text) => {
    const name = fold(text);
    if (name === '') return { exact: [], candidates: [] };
    const bare = withoutSuffix(name);
    const exact = indexed.filter(({ names, province }) => {
      const rest = afterProvince(name, province);
      return names.has(name) || names.has(bare) || (rest !== null && rest !== '' && (names.has(rest) || names.has(withoutSuffix(rest))));
    });
    if (exact.length > 0) return { exact: exact.map(({ city }) => city), candidates: [] };
    const resembling = indexed.flatMap(({ city, names }) => {
      const shared = [...names].filter((own) => own.length > 1 && !/^\d+$/.test(own) && (name.includes(own) || (bare.length > 1 && own.includes(bare))));
      return shared.length === 0 ? [] : [{ city, length: Math.max(...shared.map((own) => Math.min(own.length, name.length))) }];
    });
    resembling.sort((a, b) => b.length - a.length);
    return { exact: [], candidates: resembling.slice(0, maximumCandidates).map(({ city }) => city) };
  };
}
