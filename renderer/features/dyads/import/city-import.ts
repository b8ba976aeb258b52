import type { AttributeValues } from '#shared/domain/attribute.ts';
import { guessAttributeType, readAttributeValue } from '#shared/domain/attribute-value.ts';
import { type City, cityIdOfCode } from '#shared/domain/city.ts';
import { attributesOf, valuesOf } from '#shared/domain/known-attributes.ts';
import type { NewAttribute } from '#shared/domain/operations/attribute-operations.ts';
import type { CityUpdate } from '#shared/domain/operations/import-cities.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { CityDraft } from '#shared/formats/csv/cities-csv.ts';

import { completeCity } from './complete-city.ts';

/** A city of a file and what importing does with it. */
export interface CityToImport {
  readonly city: CityDraft;
  readonly isPresent: boolean;
  readonly isCompleted: boolean;
  /** What the file says of a registered city that the registry does not; null where that is nothing. */
  readonly update: CityUpdate | null;
  /** The attributes whose values the file gives in a form that they cannot have: these are left out. */
  readonly misfits: readonly string[];
}

type Registry = Pick<ProjectState, 'cities' | 'dyads' | 'attributes'>;

/** The attributes that a file brings, each of the type that suits its values and those that the registry has already. */
export function attributesToImport(state: Registry, drafts: readonly CityDraft[]): NewAttribute[] {
  const declared = new Set(attributesOf(state, 'city').map(({ name }) => name));
  const texts = new Map<string, string[]>();
  for (const { attributes } of [...drafts, ...valuesOf(state, 'city')]) {
    for (const [name, value] of Object.entries(attributes)) if (!declared.has(name)) texts.set(name, [...(texts.get(name) ?? []), String(value)]);
  }
  const brought = new Set(drafts.flatMap(({ attributes }) => Object.keys(attributes)));
  return [...texts].filter(([name]) => brought.has(name)).map(([name, values]) => ({ of: 'city', name, type: guessAttributeType(values), unit: '', description: '', categories: [] }));
}

/** What of a draft differs from the registered city. Its full name and its province stand as they are registered. */
function updateOf(known: City, draft: CityDraft, attributes: AttributeValues): CityUpdate | null {
  const fields = {
    ...(draft.nameEn !== '' && draft.nameEn !== known.nameEn ? { nameEn: draft.nameEn } : {}),
    ...(draft.aliases.length > 0 && draft.aliases.join() !== known.aliases.join() ? { aliases: draft.aliases } : {}),
    ...(draft.code !== '' && known.code === '' ? { code: draft.code } : {}),
  };
  const changed = Object.fromEntries(Object.entries(attributes).filter(([name, value]) => known.attributes[name] !== value));
  return Object.keys(fields).length + Object.keys(changed).length === 0 ? null : { id: known.id, fields, attributes: changed };
}

/** The cities of a file against the registry. Two rows that complete to one city are one. */
export function citiesToImport(state: Registry, drafts: readonly CityDraft[], newAttributes: readonly NewAttribute[] = []): CityToImport[] {
  const named = new Map([...state.cities.values()].map((city) => [`${city.province}/${city.name}`, city]));
  const types = new Map([...newAttributes, ...attributesOf(state, 'city')].map((attribute) => [attribute.name, attribute]));
  const seen = new Set<string>();
  return drafts.flatMap((draft): CityToImport[] => {
    const { city, isCompleted } = completeCity(draft);
    const key = city.code === '' ? `${city.province}/${city.name}` : city.code;
    if (seen.has(key)) return [];
    seen.add(key);
    const known = named.get(`${city.province}/${city.name}`) ?? (city.code === '' ? undefined : state.cities.get(cityIdOfCode(city.code)));
    const misfits: string[] = [];
    const entries = Object.entries(city.attributes).flatMap(([name, value]) => {
      const type = types.get(name);
      const typed = type === undefined ? value : readAttributeValue(type, String(value));
      if (typed === null) misfits.push(name);
      return typed === null ? [] : [[name, typed] as const];
    });
    const attributes = Object.fromEntries(entries);
    return [{ city: { ...city, attributes }, isPresent: known !== undefined, isCompleted, update: known === undefined ? null : updateOf(known, draft, attributes), misfits }];
  });
}
