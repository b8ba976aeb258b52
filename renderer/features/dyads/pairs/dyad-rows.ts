import type { DyadCounts } from '#shared/analysis/dyad-counts.ts';
import { provinceName } from '#shared/builtin/cities/province-name.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { byDyadCode, citiesInOrder, dyadName } from '#shared/domain/dyad-name.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** A row of the list of dyads. */
export interface DyadRow extends DyadCounts {
  readonly name: string;
  /** The provinces of its cities, one if they share it. */
  readonly provinces: string;
}

export const dyadColumns = ['name', 'provinces', 'codings', 'transcripts', 'breadth', 'connection', 'degree', 'none', 'codes'] as const;
export type DyadColumnId = (typeof dyadColumns)[number];

export interface DyadSort {
  readonly column: DyadColumnId;
  readonly direction: 'ascending' | 'descending';
}

/** The rows of the dyads with links, by `sort`; of equals, the codes of the cities decide. */
export function dyadRows(state: Pick<ProjectState, 'cities'>, counts: readonly DyadCounts[], language: Language, sort: DyadSort): DyadRow[] {
  const byCode = byDyadCode(state);
  const rows = [...counts]
    .sort((a, b) => byCode(a.dyadId, b.dyadId))
    .map((count, place) => {
      const cities = citiesInOrder(state, count.dyadId) ?? [];
      const provinces = [...new Set(cities.map(({ province }) => provinceName(province, language)))];
      return { ...count, place, name: dyadName(state, count.dyadId, language), provinces: provinces.join(' · ') };
    });
  const { compare } = new Intl.Collator(language);
  const value: Readonly<Record<DyadColumnId, (a: (typeof rows)[number], b: (typeof rows)[number]) => number>> = {
    // By code, as the cities themselves stand: the order of names would part the dyads of one city.
    name: (a, b) => a.place - b.place,
    provinces: (a, b) => compare(a.provinces, b.provinces),
    codings: (a, b) => a.codings - b.codings,
    transcripts: (a, b) => a.transcripts - b.transcripts,
    breadth: (a, b) => a.byLevel.breadth - b.byLevel.breadth,
    connection: (a, b) => a.byLevel.connection - b.byLevel.connection,
    degree: (a, b) => a.byLevel.degree - b.byLevel.degree,
    none: (a, b) => a.byLevel.none - b.byLevel.none,
    codes: (a, b) => a.byCode.length - b.byCode.length,
  };
  return rows.sort((a, b) => (sort.direction === 'ascending' ? value[sort.column](a, b) : value[sort.column](b, a)) || a.place - b.place);
}
