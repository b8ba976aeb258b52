import type { CityCounts } from '#shared/analysis/city-counts.ts';
import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import { provinceName } from '#shared/builtin/cities/province-name.ts';
import type { AttributeValue } from '#shared/domain/attribute.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { byCityCode, fullCityName } from '#shared/domain/city-name.ts';
import type { City } from '#shared/domain/city.ts';
import type { CityId } from '#shared/domain/ids.ts';

import { attributePrefix, byValue } from '../pairs/dyad-rows.ts';

/** A row of the registry: names, what is coded about the city, and its breadth. */
export interface CityRow extends CityCounts {
  readonly city: City;
  readonly name: string;
  /** The name in the other language. */
  readonly otherName: string;
  readonly province: string;
  readonly breadth: number;
  readonly inside: number;
  readonly outside: number;
}

/** A field of the row, `aliases`, `code`, or `attr:` and the name of an attribute. */
export interface CitySort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

const none: CityCounts = { codings: 0, transcripts: 0, partners: 0, speakers: 0 };
const byField = ['name', 'province', 'otherName', 'breadth', 'inside', 'outside', 'codings', 'transcripts', 'speakers'] as const;

function valueOf({ city, ...row }: CityRow, column: string): AttributeValue | undefined {
  if (column.startsWith(attributePrefix)) return city.attributes[column.slice(attributePrefix.length)];
  if (column === 'aliases') return city.aliases.join();
  const field = byField.find((name) => name === column);
  return field === undefined ? undefined : row[field];
}

/** The rows of `cities`, with their counts and breadth, by `sort`; of equals, the code decides. */
export function cityRows(cities: Iterable<City>, counts: ReadonlyMap<CityId, CityCounts>, { index, cities: measures }: DyadTable, language: Language, { column, direction }: CitySort): CityRow[] {
  const rows = [...cities].sort(byCityCode).map((city): CityRow => {
    const place = index.placeOfCity.get(city.id) ?? -1;
    return {
      ...(counts.get(city.id) ?? none),
      city,
      name: fullCityName(city, language),
      otherName: language === 'en' ? city.name : city.nameEn,
      province: provinceName(city.province, language),
      breadth: measures.breadth[place] ?? 0,
      inside: measures.inside[place] ?? 0,
      outside: measures.outside[place] ?? 0,
    };
  });
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === 'code') return sign === 1 ? rows : rows.reverse();
  const compare = byValue(language, sign);
  return rows.sort((a, b) => compare(valueOf(a, column), valueOf(b, column)));
}
