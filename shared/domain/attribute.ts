import * as v from 'valibot';
import { attributeIdSchema } from './ids.ts';

export const attributeTypes = ['number', 'text', 'date', 'category'] as const;
export type AttributeType = (typeof attributeTypes)[number];

/** Names are keys of plain objects, where `constructor` and the like would be met by themselves. */
const canBeKey = (name: string): boolean => !(name in Object.prototype) && name !== 'prototype';

/** What cities or dyads are known by beside their names. The name is the key of the value in each record's `attributes`. */
export const attributeSchema = v.object({
  id: attributeIdSchema,
  of: v.picklist(['city', 'dyad']),
  /** Unique among the attributes of cities, or of dyads. */
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100), v.check(canBeKey, 'not a name')),
  type: v.picklist(attributeTypes),
  /** 公里, 万人 …, or blank. */
  unit: v.pipe(v.string(), v.maxLength(40)),
  description: v.string(),
  /** The values that a category may have, in the order they are shown. */
  categories: v.array(v.string()),
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Attribute = v.InferOutput<typeof attributeSchema>;
export type AttributeOwner = Attribute['of'];

export type AttributeValue = string | number;

/** Values by the attribute's name; what is not known is not there. A date is YYYY-MM-DD. */
export const attributeValuesSchema = v.record(v.string(), v.union([v.string(), v.pipe(v.number(), v.finite())]));
export type AttributeValues = v.InferOutput<typeof attributeValuesSchema>;
