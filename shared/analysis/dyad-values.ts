import type { Attribute } from '#shared/domain/attribute.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { placeOfDyad } from './dyad-index.ts';
import type { DyadTable } from './dyad-table.ts';

/** What a matrix of dyads can be coloured by: `attribute/` and the name of a numeric attribute of dyads, or one of the measures. */
export const dyadMeasureNames = ['degree', 'codings', 'balance'] as const;
export type DyadMeasureName = (typeof dyadMeasureNames)[number];
export type DyadValueName = DyadMeasureName | `attribute/${string}`;

/** One number for each dyad, by its place; NaN where there is none. */
export type DyadValues = Float64Array;

/** The attributes of dyads that are numbers, in their order. */
export function numericDyadAttributes(state: Pick<ProjectState, 'attributes'>): Attribute[] {
  return [...state.attributes.values()].filter((attribute) => attribute.of === 'dyad' && attribute.type === 'number').sort((a, b) => a.order - b.order);
}

function attributeValues({ dyads }: Pick<ProjectState, 'dyads'>, { index }: DyadTable, name: string): DyadValues {
  const values = new Float64Array(index.size).fill(Number.NaN);
  for (const { id, attributes } of dyads.values()) {
    const value = attributes[name];
    const place = placeOfDyad(index, id);
    if (typeof value === 'number' && place !== -1) values[place] = value;
  }
  return values;
}

/**
 * The value of every dyad.
 * - degree: items opened by the agreements in force; NaN where the dyad is not connected, or no agreement gives a figure;
 * - codings: codings linked to the dyad; NaN where there are none;
 * - balance: positive forces less resistance, in codings; NaN where no force is coded, which is not a balance of 0;
 * - attribute/NAME: as imported; NaN where it is not known.
 */
export function dyadValues(state: Pick<ProjectState, 'dyads'>, table: DyadTable, name: DyadValueName): DyadValues {
  const { index, measures, tallies, forces } = table;
  const values = (valueAt: (place: number) => number): DyadValues => Float64Array.from({ length: index.size }, (_, place) => valueAt(place));
  switch (name) {
    case 'degree':
      return values((place) => {
        const agreements = measures.agreements[place] ?? 0;
        return agreements === 0 || agreements === measures.withoutFigure[place] ? Number.NaN : (measures.items[place] ?? 0);
      });
    case 'codings':
      return values((place) => tallies.codings[place] || Number.NaN);
    case 'balance':
      return values((place) => {
        if (forces === null || (forces.positive[place] ?? 0) + (forces.resistance[place] ?? 0) === 0) return Number.NaN;
        return forces.balance[place] ?? 0;
      });
    default:
      return attributeValues(state, table, name.slice('attribute/'.length));
  }
}
