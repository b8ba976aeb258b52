import { byCityCode } from '#shared/domain/city-name.ts';
import type { City } from '#shared/domain/city.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { byDyadCode, citiesInOrder } from '#shared/domain/dyad-name.ts';
import { citiesOf, type DyadId } from '#shared/domain/dyad.ts';
import type { CityId, TranscriptId } from '#shared/domain/ids.ts';
import { type Level, levels } from '#shared/domain/link.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Transcript } from '#shared/domain/transcript.ts';
import { byRecordId } from './excerpts.ts';

/** What the columns of a code matrix are. */
export const columnKinds = ['dyad', 'level', 'city', 'transcript'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** One column; `key` tells it from the others of its table. */
export type MatrixColumn =
  | { readonly kind: 'dyad'; readonly key: DyadId; readonly cities: readonly [City, City] }
  /** `level` null: links that name no level. */
  | { readonly kind: 'level'; readonly key: Level | 'none'; readonly level: Level | null }
  | { readonly kind: 'city'; readonly key: CityId; readonly city: City }
  | { readonly kind: 'transcript'; readonly key: TranscriptId; readonly transcript: Transcript };

/** The columns a coding counts in, each once however many links lead there. */
export function columnKeysOf(kind: ColumnKind, coding: Coding): Iterable<string> {
  if (kind === 'transcript') return [coding.transcriptId];
  const keys = new Set<string>();
  for (const link of coding.links) {
    if (kind === 'level') keys.add(link.level ?? 'none');
    else if (link.kind === 'city') {
      if (kind === 'city') keys.add(link.cityId);
    } else if (kind === 'dyad') keys.add(link.dyadId);
    else for (const city of citiesOf(link.dyadId)) keys.add(city);
  }
  return keys;
}

function found<Row>(rows: ReadonlyMap<string, Row>, touched: ReadonlySet<string>): Row[] {
  return [...touched].flatMap((key) => rows.get(key) ?? []);
}

function dyadColumns(state: ProjectState, touched: ReadonlySet<string>): MatrixColumn[] {
  return ([...touched] as DyadId[]).sort(byDyadCode(state)).flatMap((key) => {
    const cities = citiesInOrder(state, key);
    return cities === null ? [] : [{ kind: 'dyad' as const, key, cities }];
  });
}

/** The columns of a table, of what was touched only, in their order; the three levels are always there. */
export function columnsOf(state: ProjectState, kind: ColumnKind, touched: ReadonlySet<string>): MatrixColumn[] {
  switch (kind) {
    case 'dyad':
      return dyadColumns(state, touched);
    case 'level': {
      const named = levels.map((level) => ({ kind, key: level, level }));
      return touched.has('none') ? [...named, { kind, key: 'none', level: null }] : named;
    }
    case 'city':
      return found(state.cities, touched)
        .sort(byCityCode)
        .map((city) => ({ kind, key: city.id, city }));
    case 'transcript':
      return found(state.transcripts, touched)
        .sort(byRecordId)
        .map((transcript) => ({ kind, key: transcript.id, transcript }));
  }
}
