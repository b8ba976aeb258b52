import type { Attribute, AttributeOwner, AttributeValues } from '../attribute.ts';
import { fitsAttribute, readAttributeValue } from '../attribute-value.ts';
import { type Change, changed, created, removed } from '../change.ts';
import type { AttributeId } from '../ids.ts';
import { attributesOf, valuesOf } from '../known-attributes.ts';
import { changeSet, type Operation, type ProblemCode } from '../operation.ts';
import { fail, ok, type Result } from '../result.ts';
import { same } from '../same.ts';
import { applyChanges, type ProjectState } from '../state.ts';

/** An attribute to be: it comes last. */
export type NewAttribute = Omit<Attribute, 'id' | 'order'>;

/** The records whose values `renew` changes, as changes. A dyad with nothing left to say has no record. */
export function valueChanges(
  state: Pick<ProjectState, 'cities' | 'dyads'>,
  of: AttributeOwner,
  renew: (values: AttributeValues) => AttributeValues,
): Change[] {
  if (of === 'city') {
    return [...state.cities.values()].flatMap((city) => {
      const attributes = renew(city.attributes);
      return attributes === city.attributes ? [] : [changed('city', city, { ...city, attributes })];
    });
  }
  return [...state.dyads.values()].flatMap((dyad) => {
    const attributes = renew(dyad.attributes);
    if (attributes === dyad.attributes) return [];
    return [Object.keys(attributes).length === 0 ? removed('dyad', dyad) : changed('dyad', dyad, { ...dyad, attributes })];
  });
}

const cleaned = <Draft extends Omit<Attribute, 'id' | 'order'>>(draft: Draft): Draft => ({
  ...draft,
  name: draft.name.trim(),
  unit: draft.unit.trim(),
  categories: draft.type === 'category' ? [...new Set(draft.categories.map((each) => each.trim()).filter((each) => each !== ''))] : [],
});

/**
 * The values of `from` (a name) as values of `attribute`, which may have another name and type.
 * Fails with `attribute.misfit` { name, value, count } where some cannot be.
 */
function converted(state: Pick<ProjectState, 'cities' | 'dyads'>, from: string, attribute: Attribute): Result<Change[], ProblemCode> {
  const misfits: AttributeValues[string][] = [];
  const changes = valueChanges(state, attribute.of, (values) => {
    const before = Object.hasOwn(values, from) ? values[from] : undefined;
    if (before === undefined) return values;
    const after = fitsAttribute(attribute, before) ? before : readAttributeValue(attribute, String(before));
    if (after === null) misfits.push(before);
    if (after === null || (after === before && from === attribute.name)) return values;
    const { [from]: _moved, ...rest } = values;
    return { ...rest, [attribute.name]: after };
  });
  const [first] = misfits;
  return first === undefined ? ok(changes) : fail('attribute.misfit', { name: attribute.name, value: String(first).slice(0, 60), count: misfits.length });
}

/** An attribute as it will be added, or why not. Values that cities or dyads have under its name already become its values. */
export function newAttribute(state: ProjectState, draft: NewAttribute, id: AttributeId): Result<{ attribute: Attribute; changes: Change[] }, ProblemCode> {
  const others = attributesOf(state, draft.of);
  const attribute: Attribute = { ...cleaned(draft), id, order: (others.at(-1)?.order ?? -1) + 1 };
  if (attribute.name === '') return fail('attribute.nameless');
  if (others.some(({ name }) => name === attribute.name)) return fail('attribute.nameTaken', { name: attribute.name });
  const values = converted(state, attribute.name, attribute);
  return values.ok ? ok({ attribute, changes: [created('attribute', attribute), ...values.value] }) : values;
}

/** The state with attributes added one after another, and the changes that add them. */
export function withNewAttributes(
  before: ProjectState,
  drafts: readonly NewAttribute[],
  newId: () => AttributeId,
): Result<{ state: ProjectState; changes: readonly Change[] }, ProblemCode> {
  let state = before;
  const changes: Change[] = [];
  for (const draft of drafts) {
    const made = newAttribute(state, draft, newId());
    if (!made.ok) return made;
    state = applyChanges(state, made.value.changes);
    changes.push(...made.value.changes);
  }
  return ok({ state, changes });
}

export const addAttribute: Operation<{ attribute: NewAttribute }> = (state, { attribute: draft }, { newId }) => {
  const made = newAttribute(state, draft, newId<AttributeId>());
  if (!made.ok) return made;
  return changeSet('attribute.add', { attribute: made.value.attribute.name, of: draft.of }, made.value.changes);
};

/**
 * Changes what an attribute is. Under a new name its values go along; to a new type they are converted, and where one
 * cannot be, nothing changes.
 */
export const editAttribute: Operation<{ attribute: Omit<Attribute, 'of' | 'order'> }> = (state, { attribute: draft }) => {
  const before = state.attributes.get(draft.id);
  if (before === undefined) return fail('attribute.gone');
  const after: Attribute = cleaned({ ...draft, of: before.of, order: before.order });
  if (after.name === '') return fail('attribute.nameless');
  const isTaken =
    attributesOf(state, before.of).some(({ id, name }) => id !== after.id && name === after.name) ||
    (after.name !== before.name && [...valuesOf(state, before.of)].some(({ attributes }) => Object.hasOwn(attributes, after.name)));
  if (isTaken) return fail('attribute.nameTaken', { name: after.name });
  const values = converted(state, before.name, after);
  if (!values.ok) return values;
  return changeSet('attribute.edit', { attribute: after.name, count: values.value.length }, [changed('attribute', before, after), ...values.value]);
};

/** Takes an attribute out with every value of it. Named rather than by id: one that was never declared can go too. */
export const deleteAttribute: Operation<{ of: AttributeOwner; name: string }> = (state, { of, name }) => {
  const declared = attributesOf(state, of).find((attribute) => attribute.name === name);
  const values = valueChanges(state, of, (before) => {
    if (!Object.hasOwn(before, name)) return before;
    const { [name]: _gone, ...rest } = before;
    return rest;
  });
  if (declared === undefined && values.length === 0) return fail('attribute.gone');
  return changeSet('attribute.delete', { attribute: name, count: values.length }, [...values, ...(declared === undefined ? [] : [removed('attribute', declared)])]);
};

/** Puts an attribute at `index` among those of its owner; the others keep their order. */
export const moveAttribute: Operation<{ id: AttributeId; index: number }> = (state, { id, index }) => {
  const moved = state.attributes.get(id);
  if (moved === undefined) return fail('attribute.gone');
  const rest = attributesOf(state, moved.of).filter((attribute) => attribute.id !== id);
  rest.splice(Math.max(0, Math.min(index, rest.length)), 0, moved);
  const changes = rest.map((attribute, order) => changed('attribute', attribute, { ...attribute, order })).filter(({ before, after }) => !same(before, after));
  return changeSet('attribute.move', { attribute: moved.name }, changes);
};
