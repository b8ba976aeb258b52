import type { AttributeValue } from '../attribute.ts';
import type { DyadId } from '../dyad.ts';
import { knownAttributes } from '../known-attributes.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';
import { setAttributeValues } from './set-attribute-values.ts';

/** How much of a value the journal says, in code points: a text can be as long as a page. */
const toldLength = 60;

export interface ValueOfDyadsInput {
  /** One named twice counts once. */
  readonly ids: readonly DyadId[];
  /** The attribute: a declared one, or one that some dyad has a value of. */
  readonly name: string;
  /** null takes the value away from each that has one. */
  readonly value: AttributeValue | null;
}

function told(value: AttributeValue): string | number {
  if (typeof value !== 'string') return value;
  const characters = [...value];
  return characters.length > toldLength ? `${characters.slice(0, toldLength).join('')}…` : value;
}

/**
 * Gives many dyads the same value of one attribute, or takes theirs away, as one entry that says so. Those that have that
 * value already are passed over and not counted; where that is all of them, it is refused (`attribute.sameValues`).
 */
export const setValueOfDyads: Operation<ValueOfDyadsInput> = (state, { ids, name, value }, context) => {
  if (!knownAttributes(state, 'dyad').some((attribute) => attribute.name === name)) return fail('attribute.gone');
  const values = { [name]: value };
  const set = setAttributeValues(state, { of: 'dyad', rows: [...new Set(ids)].map((id) => ({ id, values })) }, context);
  if (!set.ok) return set;
  const { changes } = set.value;
  const label = { attribute: name, count: changes.length };
  return value === null ? changeSet('attribute.clearMany', label, changes) : changeSet('attribute.setMany', { ...label, value: told(value) }, changes);
};
