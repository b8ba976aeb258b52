import { findProvince } from '#shared/builtin/cities/province-name.ts';
import type { City } from '#shared/domain/city.ts';
import type { NewCity } from '#shared/domain/operations/city-operations.ts';
import { shortNameOf } from '#shared/formats/csv/short-name.ts';

/** A city as its form holds it: all of it text. */
export interface CityForm {
  readonly name: string;
  /** Blank: taken from the full name. */
  readonly shortName: string;
  readonly nameEn: string;
  readonly province: string;
  readonly code: string;
  readonly aliases: string;
}

export type CityFormProblem = 'nameless' | 'badCode';

export const blankCityForm: CityForm = { name: '', shortName: '', nameEn: '', province: '', code: '', aliases: '' };

export function formOf({ name, shortName, nameEn, province, code, aliases }: Omit<City, 'id' | 'attributes'>): CityForm {
  return { name, shortName, nameEn, province, code, aliases: aliases.join('、') };
}

export function problemsOf({ name, code }: CityForm): CityFormProblem[] {
  return [...(name.trim() === '' ? ['nameless' as const] : []), ...(/^(\d{6})?$/.test(code.trim()) ? [] : ['badCode' as const])];
}

/** What the form says, trimmed; the province by its full name where it is one of the table's. */
export function cityOfForm({ name, shortName, nameEn, province, code, aliases }: CityForm, attributes: City['attributes']): NewCity {
  const fullName = name.trim();
  return {
    name: fullName,
    shortName: shortName.trim() || shortNameOf(fullName),
    nameEn: nameEn.trim(),
    province: findProvince(province)?.name ?? province.trim(),
    code: code.trim(),
    aliases: [...new Set(aliases.split(/[、，,;；\n]/).map((alias) => alias.trim()))].filter((alias) => alias !== ''),
    attributes,
  };
}
