import * as v from 'valibot';
import { type CityId, cityIdSchema } from './ids.ts';

const shortText = v.pipe(v.string(), v.maxLength(200));

/** An actor: a prefecture-level division. */
export const citySchema = v.object({
  id: cityIdSchema,
  /** Full name, 深圳市. */
  name: v.pipe(shortText, v.minLength(1)),
  /** Name in talk and in dyads, 深圳. */
  shortName: v.pipe(shortText, v.minLength(1)),
  nameEn: shortText,
  province: shortText,
  /** Six-digit GB/T 2260 code, or blank. */
  code: v.pipe(v.string(), v.regex(/^(\d{6})?$/, 'not a GB/T 2260 code')),
  aliases: v.array(shortText),
  attributes: v.record(v.string(), v.union([v.string(), v.pipe(v.number(), v.finite())])),
});
export type City = v.InferOutput<typeof citySchema>;

/** The id of the city that a GB/T 2260 code stands for: one and the same in every project, so that colleagues' files agree. */
export function cityIdOfCode(code: string): CityId {
  return `gb${code}` as CityId;
}
