import type { AttributeValues } from '../attribute.ts';
import { type Change, changed } from '../change.ts';
import type { City } from '../city.ts';
import { foldedChanges } from '../folded-changes.ts';
import type { AttributeId, CityId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';
import { applyChanges } from '../state.ts';
import { type NewAttribute, withNewAttributes } from './attribute-operations.ts';
import { addCities, editCity, type NewCity } from './city-operations.ts';

/** What a file says of a city that is in the registry: fields take the place of what was there, attributes are set. */
export interface CityUpdate {
  readonly id: CityId;
  readonly fields: Partial<Omit<City, 'id' | 'attributes'>>;
  readonly attributes: AttributeValues;
}

export interface ImportCitiesInput {
  readonly cities: readonly NewCity[];
  readonly updates: readonly CityUpdate[];
  readonly newAttributes: readonly NewAttribute[];
}

/** Adds cities and updates known ones, as one entry; attributes that the file brings are added first. */
export const importCities: Operation<ImportCitiesInput> = (before, { cities, updates, newAttributes }, context) => {
  const added = withNewAttributes(before, newAttributes.map((draft) => ({ ...draft, of: 'city' })), () => context.newId<AttributeId>());
  if (!added.ok) return added;
  const changes: Change[] = [...added.value.changes];
  let { state } = added.value;
  if (cities.length > 0) {
    const made = addCities(state, { cities }, context);
    if (!made.ok) return made;
    changes.push(...made.value.changes);
    state = applyChanges(state, made.value.changes);
  }
  const edits: Change[] = [];
  for (const { id, fields, attributes } of updates) {
    const city = state.cities.get(id);
    if (city === undefined) return fail('city.gone');
    const after: City = { ...city, ...fields, attributes: { ...city.attributes, ...attributes } };
    const edit = editCity(state, { city: after }, context);
    if (!edit.ok) return edit;
    edits.push(changed('city', city, after));
  }
  const counted = foldedChanges(edits);
  const folded = foldedChanges([...changes, ...counted]);
  if (folded.length === 0) return fail('attribute.sameValues');
  return changeSet('city.import', { count: cities.length, updated: counted.length }, folded);
};
