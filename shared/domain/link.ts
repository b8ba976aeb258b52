import * as v from 'valibot';
import { citiesOf, dyadIdSchema } from './dyad.ts';
import { type CityId, cityIdSchema } from './ids.ts';

/** breadth 合作广度 (how many partners), connection 合作联结 (whether a dyad cooperates), degree 合作程度 (how many items). */
export const levels = ['breadth', 'connection', 'degree'] as const;
export const levelSchema = v.picklist(levels);
export type Level = v.InferOutput<typeof levelSchema>;

/** A coding tied to a dyad or to a city, at a level or at none in particular. */
export const linkSchema = v.variant('kind', [
  v.object({ kind: v.literal('dyad'), dyadId: dyadIdSchema, level: v.nullable(levelSchema) }),
  v.object({ kind: v.literal('city'), cityId: cityIdSchema, level: v.nullable(levelSchema) }),
]);
export type Link = v.InferOutput<typeof linkSchema>;

export function sameLink(a: Link, b: Link): boolean {
  if (a.level !== b.level) return false;
  if (a.kind === 'dyad') return b.kind === 'dyad' && a.dyadId === b.dyadId;
  return b.kind === 'city' && a.cityId === b.cityId;
}

/** The cities that a link speaks of: one by itself, two as a dyad. */
export function citiesOfLink(link: Link): readonly CityId[] {
  return link.kind === 'city' ? [link.cityId] : citiesOf(link.dyadId);
}
