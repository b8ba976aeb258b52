import * as v from 'valibot';
import { attributeIdSchema } from './ids.ts';

/** What cities or dyads are known by beside their names. The name is the key of the value in each record's `attributes`. */
export const attributeSchema = v.object({
  id: attributeIdSchema,
  of: v.picklist(['city', 'dyad']),
  /** Unique among the attributes of cities, or of dyads. */
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  type: v.picklist(['number', 'text', 'date', 'category']),
  /** 公里, 万人 …, or blank. */
  unit: v.pipe(v.string(), v.maxLength(40)),
  description: v.string(),
  /** The values that a category may have, in the order they are shown. */
  categories: v.array(v.string()),
  order: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Attribute = v.InferOutput<typeof attributeSchema>;
export type AttributeType = Attribute['type'];

/** Values by the attribute's name; what is not known is not there. A date is YYYY-MM-DD. */
export const attributeValuesSchema = v.record(v.string(), v.union([v.string(), v.pipe(v.number(), v.finite())]));
export type AttributeValues = v.InferOutput<typeof attributeValuesSchema>;
