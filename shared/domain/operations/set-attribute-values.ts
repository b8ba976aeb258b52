import type { AttributeOwner, AttributeValue, AttributeValues } from '../attribute.ts';
import { fitsAttribute } from '../attribute-value.ts';
import { type Change, changed, created, removed } from '../change.ts';
import { citiesOf, type DyadId } from '../dyad.ts';
import { foldedChanges } from '../folded-changes.ts';
import type { AttributeId, CityId } from '../ids.ts';
import { attributesOf } from '../known-attributes.ts';
import { changeSet, type Operation, type ProblemCode } from '../operation.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ProjectState } from '../state.ts';
import { type NewAttribute, withNewAttributes } from './attribute-operations.ts';

/** The values of one city or dyad to set; null takes a value away. What is not named stays. */
export interface OwnValues<Id> {
  readonly id: Id;
  readonly values: Readonly<Record<string, AttributeValue | null>>;
}

export type ValuesInput = { /** Attributes to be added first, in the same entry. */ readonly newAttributes?: readonly NewAttribute[] } & (
  | { readonly of: 'city'; readonly rows: readonly OwnValues<CityId>[] }
  | { readonly of: 'dyad'; readonly rows: readonly OwnValues<DyadId>[] }
);

/** Checks values against the declared attributes of their owner, so that no record holds what its attribute cannot be. */
export function misfitIn(state: ProjectState, of: AttributeOwner): (values: AttributeValues) => { name: string; value: string } | null {
  const declared = new Map(attributesOf(state, of).map((attribute) => [attribute.name, attribute]));
  return (values) => {
    for (const [name, value] of Object.entries(values)) {
      const attribute = declared.get(name);
      if (attribute !== undefined && !fitsAttribute(attribute, value)) return { name, value: String(value).slice(0, 60) };
    }
    return null;
  };
}

function merged(before: AttributeValues, values: OwnValues<unknown>['values']): AttributeValues {
  const after = { ...before };
  for (const [name, value] of Object.entries(values)) {
    if (value === null) Reflect.deleteProperty(after, name);
    else after[name] = value;
  }
  return after;
}

const differs = (before: AttributeValues, values: OwnValues<unknown>['values']): boolean =>
  Object.entries(values).some(([name, value]) => (value === null ? Object.hasOwn(before, name) : before[name] !== value));

function changeOf(state: ProjectState, of: AttributeOwner, { id, values }: OwnValues<string>): Result<Change | null, ProblemCode> {
  if (of === 'city') {
    const city = state.cities.get(id);
    if (city === undefined) return fail('city.gone');
    return ok(differs(city.attributes, values) ? changed('city', city, { ...city, attributes: merged(city.attributes, values) }) : null);
  }
  const dyadId = id as DyadId;
  if (!citiesOf(dyadId).every((city) => state.cities.has(city))) return fail('city.gone');
  const dyad = state.dyads.get(id);
  if (!differs(dyad?.attributes ?? {}, values)) return ok(null);
  const attributes = merged(dyad?.attributes ?? {}, values);
  if (dyad === undefined) return ok(created('dyad', { id: dyadId, attributes }));
  return ok(Object.keys(attributes).length === 0 ? removed('dyad', dyad) : changed('dyad', dyad, { ...dyad, attributes }));
}

/**
 * Sets values of many cities or dyads as one entry, adding attributes for them where asked. Each row names another city or
 * dyad. Values must fit their attributes (`attribute.misfit`); where nothing would change, it is refused.
 */
export const setAttributeValues: Operation<ValuesInput> = (before, { of, rows, newAttributes = [] }, { newId }) => {
  const added = withNewAttributes(before, newAttributes, () => newId<AttributeId>());
  if (!added.ok) return added;
  const { state } = added.value;
  const changes: Change[] = [...added.value.changes];
  const misfit = misfitIn(state, of);
  const names = new Set<string>();
  let count = 0;
  for (const row of rows) {
    const change = changeOf(state, of, row);
    if (!change.ok) return change;
    if (change.value === null) continue;
    const wrong = misfit(Object.fromEntries(Object.entries(row.values).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))));
    if (wrong !== null) return fail('attribute.misfit', { ...wrong, count: 1 });
    changes.push(change.value);
    count += 1;
    for (const name of Object.keys(row.values)) names.add(name);
  }
  const folded = foldedChanges(changes);
  if (folded.length === 0) return fail('attribute.sameValues');
  return changeSet('attribute.set', { attribute: [...names].join('、'), count }, folded);
};
