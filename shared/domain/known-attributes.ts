import type { Attribute, AttributeOwner, AttributeValues } from './attribute.ts';
import type { ProjectState } from './state.ts';

/** An attribute as tables show it; one that was never declared (a column of an older import) has no id. */
export type KnownAttribute = Omit<Attribute, 'id'> & { readonly id: Attribute['id'] | null };

type Attributed = Pick<ProjectState, 'attributes' | 'cities' | 'dyads'>;

export function valuesOf(state: Pick<ProjectState, 'cities' | 'dyads'>, of: AttributeOwner): Iterable<{ readonly attributes: AttributeValues }> {
  return of === 'city' ? state.cities.values() : state.dyads.values();
}

/** The declared attributes of cities or of dyads, in their order. */
export function attributesOf({ attributes }: Pick<ProjectState, 'attributes'>, of: AttributeOwner): Attribute[] {
  return [...attributes.values()].filter((attribute) => attribute.of === of).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

function undeclared(name: string, of: AttributeOwner, isNumber: boolean): KnownAttribute {
  return { id: null, of, name, type: isNumber ? 'number' : 'text', unit: '', description: '', categories: [], order: Number.MAX_SAFE_INTEGER };
}

/** The declared attributes, then those that records have values of without anybody having said what they are. Linear in the records. */
export function knownAttributes(state: Attributed, of: AttributeOwner): KnownAttribute[] {
  const declared = attributesOf(state, of);
  const names = new Set(declared.map(({ name }) => name));
  const others = new Map<string, boolean>();
  for (const { attributes } of valuesOf(state, of)) {
    for (const [name, value] of Object.entries(attributes)) {
      if (!names.has(name)) others.set(name, (others.get(name) ?? true) && typeof value === 'number');
    }
  }
  return [...declared, ...[...others].map(([name, isNumber]) => undeclared(name, of, isNumber))];
}
