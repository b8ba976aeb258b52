import { inLanguage, type Language } from '#shared/domain/bilingual.ts';
import type { City } from '#shared/domain/city.ts';
import { byCityCode, fullCityName } from '#shared/domain/city-name.ts';
import type { CityId } from '#shared/domain/ids.ts';
import { createMatcher, type MatcherData } from '#shared/text/matcher.ts';

export interface CityOption {
  readonly id: CityId;
  readonly label: string;
  readonly description: string;
}

/** The cities to choose from, province by province. */
export function cityOptions(cities: readonly City[], language: Language): readonly CityOption[] {
  return [...cities].sort(byCityCode).map((city) => {
    const other = inLanguage({ zh: city.nameEn, en: city.name }, language);
    return { id: city.id, label: fullCityName(city, language), description: [city.province, other].filter((part) => part !== '').join(' · ') };
  });
}

/** Whether a city answers to what was typed: any of its names, pinyin or initials, 简 or 繁. */
export function cityMatch(cities: readonly City[], data: MatcherData): (id: CityId, typed: string) => boolean {
  const match = createMatcher(
    cities.map(({ id, name, shortName, nameEn, aliases }) => ({ key: id, names: [name, shortName, nameEn, ...aliases] })),
    data,
  );
  let last: { readonly typed: string; readonly found: ReadonlySet<CityId> } | null = null;
  return (id, typed) => {
    // A picker asks for one city after another about the same words.
    if (last?.typed !== typed) last = { typed, found: new Set(match(typed).map(({ key }) => key)) };
    return last.found.has(id);
  };
}
