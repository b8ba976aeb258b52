import { citiesAt, dyadIdAt } from '#shared/analysis/dyad-index.ts';
import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import { provinceName } from '#shared/builtin/cities/province-name.ts';
import type { AttributeValue, AttributeValues } from '#shared/domain/attribute.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { cityName } from '#shared/domain/city-name.ts';
import type { DyadId } from '#shared/domain/dyad.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** A row of the table of dyads: a place, of which the cells read what they show. */
export interface DyadRow {
  readonly place: number;
  readonly dyadId: DyadId;
}

export const measureColumns = ['connection', 'degree', 'agreements', 'codings', 'transcripts', 'balance', 'mark', 'hole'] as const;
export type MeasureColumn = (typeof measureColumns)[number];

/** `name`, `provinces`, a measure, or `attr:` and the name of an attribute. */
export interface DyadSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export const attributePrefix = 'attr:';

/** 深圳–东莞. */
export function dyadNameAt({ index }: Pick<DyadTable, 'index'>, place: number, language: Language): string {
  return citiesAt(index, place)
    .map((city) => cityName(city, language))
    .join('–');
}

/** The provinces of both cities, one if they share it. */
export function provincesAt({ index }: Pick<DyadTable, 'index'>, place: number, language: Language): string {
  return [...new Set(citiesAt(index, place).map(({ province }) => provinceName(province, language)))].join(' · ');
}

/** What a measure is of the dyad at a place, to sort by and to show. */
export function measureAt({ measures, tallies, forces, marks }: DyadTable, column: MeasureColumn, place: number): number {
  switch (column) {
    case 'connection':
      return (measures.agreements[place] ?? 0) > 0 ? 1 : 0;
    case 'degree':
      return measures.items[place] ?? 0;
    case 'agreements':
      return measures.agreements[place] ?? 0;
    case 'codings':
      return tallies.codings[place] ?? 0;
    case 'transcripts':
      return tallies.transcripts[place] ?? 0;
    case 'balance':
      return forces?.balance[place] ?? 0;
    case 'mark':
      return marks?.mark.codings[place] ?? 0;
    case 'hole':
      return marks?.hole.codings[place] ?? 0;
  }
}

const none: AttributeValues = {};

export function valuesAt({ dyads }: Pick<ProjectState, 'dyads'>, dyadId: DyadId): AttributeValues {
  return dyads.get(dyadId)?.attributes ?? none;
}

/** Numbers by size, then text by language; what is not known comes last either way round. */
export function byValue(language: Language, sign: 1 | -1): (a: AttributeValue | undefined, b: AttributeValue | undefined) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) => {
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  };
}

const isMeasure = (column: string): column is MeasureColumn => (measureColumns as readonly string[]).includes(column);

/** The rows of the dyads at `places`, by `sort`; of equals, the codes of the cities decide. */
export function dyadRows(state: Pick<ProjectState, 'dyads'>, table: DyadTable, places: readonly number[], language: Language, { column, direction }: DyadSort): DyadRow[] {
  const rows = places.map((place) => ({ place, dyadId: dyadIdAt(table.index, place) }));
  const sign = direction === 'ascending' ? 1 : -1;
  if (isMeasure(column)) {
    // A connected dyad that opens nothing is still more than one that is not connected.
    const keyOf = (place: number): number => measureAt(table, column, place) + (column === 'degree' && table.measures.since.has(place) ? 0.5 : 0);
    return rows.sort((a, b) => sign * (keyOf(a.place) - keyOf(b.place)) || a.place - b.place);
  }
  if (column === 'provinces' || column.startsWith(attributePrefix)) {
    const name = column.slice(attributePrefix.length);
    const valueOf = column === 'provinces' ? ({ place }: DyadRow) => provincesAt(table, place, language) : ({ dyadId }: DyadRow) => valuesAt(state, dyadId)[name];
    const values = new Map(rows.map((row) => [row.place, valueOf(row)]));
    const compare = byValue(language, sign);
    return rows.sort((a, b) => compare(values.get(a.place), values.get(b.place)) || a.place - b.place);
  }
  return rows.sort((a, b) => sign * (a.place - b.place));
}
