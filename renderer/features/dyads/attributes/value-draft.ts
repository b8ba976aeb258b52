import type { AttributeValue, AttributeValues } from '#shared/domain/attribute.ts';
import { readAttributeValue } from '#shared/domain/attribute-value.ts';
import type { KnownAttribute } from '#shared/domain/known-attributes.ts';

/** Values as they are typed, by the attribute's name. */
export type ValueDraft = Readonly<Record<string, string>>;

export function draftOfValues(attributes: readonly KnownAttribute[], values: AttributeValues): ValueDraft {
  return Object.fromEntries(attributes.map(({ name }) => [name, Object.hasOwn(values, name) ? String(values[name]) : '']));
}

export interface ReadDraft {
  /** null takes a value away. */
  readonly values: Readonly<Record<string, AttributeValue | null>>;
  /** The names whose text is no value of their attribute. */
  readonly bad: ReadonlySet<string>;
}

export function readValues(attributes: readonly KnownAttribute[], draft: ValueDraft): ReadDraft {
  const values: Record<string, AttributeValue | null> = {};
  const bad = new Set<string>();
  for (const attribute of attributes) {
    const text = draft[attribute.name] ?? '';
    const value = text.trim() === '' ? null : readAttributeValue(attribute, text);
    if (value === null && text.trim() !== '') bad.add(attribute.name);
    else values[attribute.name] = value;
  }
  return { values, bad };
}
