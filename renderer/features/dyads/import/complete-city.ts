import { cityOfDivision } from '#shared/builtin/cities/city-of-division.ts';
import type { Division } from '#shared/builtin/cities/division.ts';
import { divisions } from '#shared/builtin/cities/divisions.ts';
import { findProvince } from '#shared/builtin/cities/province-name.ts';
import type { CityDraft } from '#shared/formats/csv/cities-csv.ts';

/** Full and short names and codes are each unique in the table; English names and aliases are not asked. */
const byName: ReadonlyMap<string, Division> = new Map(divisions.flatMap((division) => [division.name, division.shortName, division.code].map((key) => [key, division])));

/** The bundled division that a row means: by its code, or else by its full or short name. A province of its own must be that one's. */
function divisionOf({ code, name, province }: CityDraft): Division | null {
  const found = byName.get(code) ?? (code === '' ? byName.get(name) : undefined);
  if (found === undefined) return null;
  const stated = findProvince(province);
  return province === '' || stated?.code === found.provinceCode ? found : null;
}

export interface CompletedCity {
  readonly city: CityDraft;
  /** Whether the table of divisions filled something in. */
  readonly isCompleted: boolean;
}

/** A row's city with its province by its full name, and with what it leaves blank taken from the table of divisions. What it says stays. */
export function completeCity(draft: CityDraft): CompletedCity {
  const division = divisionOf(draft);
  const province = findProvince(draft.province)?.name ?? draft.province;
  if (division === null) return { city: { ...draft, province }, isCompleted: false };
  const known = cityOfDivision(division);
  const isShort = draft.name === known.shortName;
  const city = {
    ...draft,
    name: isShort ? known.name : draft.name,
    nameEn: draft.nameEn || known.nameEn,
    province: province || known.province,
    code: draft.code || known.code,
    aliases: draft.aliases.length > 0 ? draft.aliases : known.aliases,
  };
  const isCompleted = isShort || (['nameEn', 'province', 'code'] as const).some((field) => draft[field] === '' && city[field] !== '');
  return { city, isCompleted };
}
