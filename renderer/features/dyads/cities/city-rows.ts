import type { CityCounts } from '#shared/analysis/city-counts.ts';
import { provinceName } from '#shared/builtin/cities/province-name.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { byCityCode, fullCityName } from '#shared/domain/city-name.ts';
import type { City } from '#shared/domain/city.ts';
import type { CityId } from '#shared/domain/ids.ts';

/** A row of the registry. */
export interface CityRow extends CityCounts {
  readonly city: City;
  readonly name: string;
  /** The name in the other language. */
  readonly otherName: string;
  readonly province: string;
}

export const cityColumns = ['name', 'province', 'code', 'otherName', 'aliases', 'codings', 'transcripts', 'partners', 'speakers'] as const;
export type CityColumnId = (typeof cityColumns)[number];

export interface CitySort {
  readonly column: CityColumnId;
  readonly direction: 'ascending' | 'descending';
}

const none: CityCounts = { codings: 0, transcripts: 0, partners: 0, speakers: 0 };

/** The rows of `cities`, with their counts, by `sort`; of equals, the code decides. */
export function cityRows(cities: Iterable<City>, counts: ReadonlyMap<CityId, CityCounts>, language: Language, sort: CitySort): CityRow[] {
  const rows = [...cities].sort(byCityCode).map((city) => ({
    ...(counts.get(city.id) ?? none),
    city,
    name: fullCityName(city, language),
    otherName: language === 'en' ? city.name : city.nameEn,
    province: provinceName(city.province, language),
  }));
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = comparators(collator)[sort.column];
  return rows.sort((a, b) => (sort.direction === 'ascending' ? compare(a, b) : compare(b, a)));
}

function comparators({ compare }: Intl.Collator): Record<CityColumnId, (a: CityRow, b: CityRow) => number> {
  return {
    name: (a, b) => compare(a.name, b.name),
    province: (a, b) => compare(a.province, b.province),
    code: (a, b) => byCityCode(a.city, b.city),
    otherName: (a, b) => compare(a.otherName, b.otherName),
    aliases: (a, b) => compare(a.city.aliases.join(), b.city.aliases.join()),
    codings: (a, b) => a.codings - b.codings,
    transcripts: (a, b) => a.transcripts - b.transcripts,
    partners: (a, b) => a.partners - b.partners,
    speakers: (a, b) => a.speakers - b.speakers,
  };
}
