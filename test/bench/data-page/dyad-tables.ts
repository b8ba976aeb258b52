import type { Instant, ProjectId } from '#shared/domain/ids.ts';
import type { DyadRecord } from '#shared/domain/dyad-record.ts';
import { dyadTableOf } from '#shared/analysis/dyad-table.ts';
import { dyadIdAt, dyadIndexOf } from '#shared/analysis/dyad-index.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { dyadsToCsv } from '#shared/formats/dataset/dataset-csv.ts';
import { DexieProjectStore } from '#renderer/storage/dexie-project-store.ts';
import { databaseNameOf } from '#renderer/storage/project-database.ts';
import { Dexie } from 'dexie';

import { timeOf } from './clockwork.ts';
import { benchCoder, type MadeUpCities, madeUpProject } from './made-up.ts';

/** ms */
export interface DyadTableTimes {
  readonly dyads: number;
  /** Everything counted from nothing: index, measures, tallies, balance, marks. */
  readonly table: number;
  /** The same table at another day. */
  readonly anotherDay: number;
  readonly csv: number;
  /** A value for every dyad, written to disk as one entry, and all of it read back. */
  readonly write: number;
  readonly read: number;
}

const now = '2026-01-01T00:00:00.000Z' as Instant;

/** Nothing is remembered of maps that are new. */
function forgotten(state: ProjectState): ProjectState {
  return { ...state, cities: new Map(state.cities), agreements: new Map(state.agreements), layers: new Map(state.layers) };
}

async function stored(state: ProjectState): Promise<{ write: number; read: number }> {
  const id = 'bench-dyad-values' as ProjectId;
  const index = dyadIndexOf(state);
  const records = Array.from({ length: index.size }, (_, place): DyadRecord => ({ id: dyadIdAt(index, place), attributes: { 距离: place } }));
  const changes = records.map((record) => ({ kind: 'dyad' as const, id: record.id, before: null, after: record }));
  const times: { write: number[]; read: number[] } = { write: [], read: [] };
  for (let run = 0; run < 3; run += 1) {
    const store = new DexieProjectStore(id);
    await store.load();
    const begun = performance.now();
    await store.commit({ id: `entry-${run}` as never, at: now, coderId: benchCoder, command: 'attribute.set', label: {}, changes, cause: null }, []);
    times.write.push(performance.now() - begun);
    store.close();
    const again = new DexieProjectStore(id);
    const opened = performance.now();
    await again.load();
    times.read.push(performance.now() - opened);
    again.close();
    await Dexie.delete(databaseNameOf(id));
  }
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[1] ?? Number.NaN;
  return { write: middle(times.write), read: middle(times.read) };
}

/** Tables of dyads over 5,000 linked codings. */
export async function dyadTables(size: MadeUpCities): Promise<DyadTableTimes> {
  const { state } = madeUpProject('bench-dyads' as ProjectId, 'dyads', Array.from({ length: 20 }, () => ({ characters: 3_000, codings: 250 })), size);
  let day = 0;
  const nextDay = (): string => `20${String(10 + ((day += 1) % 80)).padStart(2, '0')}-06-30`;
  const table = dyadTableOf(state);
  return {
    dyads: table.index.size,
    table: await timeOf(() => dyadTableOf(forgotten(state)), 9),
    anotherDay: await timeOf(() => dyadTableOf(state, nextDay()), 9),
    csv: await timeOf(() => dyadsToCsv({ state, table, language: 'zh-CN' }), 3),
    ...(await stored(state)),
  };
}
