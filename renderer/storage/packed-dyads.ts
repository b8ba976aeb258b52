import type { DyadRecord } from '#shared/domain/dyad-record.ts';
import { citiesOf, type DyadId } from '#shared/domain/dyad.ts';
import { type ProjectState, type TableKind, tableOf } from '#shared/domain/state.ts';

/** What is known of dyads as it lies on disk: one row for all dyads whose first city (in id order) is the same. */
export interface DyadRow {
  /** The first city's id. */
  readonly id: string;
  readonly records: readonly DyadRecord[];
}

/** The row that a dyad's record lies in. */
function dyadRowId(dyadId: string): string {
  return citiesOf(dyadId as DyadId)[0];
}

/** The rows that hold `records`, each with its records in the order of their ids. */
function packDyads(records: Iterable<DyadRecord>): DyadRow[] {
  const rows = new Map<string, DyadRecord[]>();
  for (const record of records) {
    const id = dyadRowId(record.id);
    const row = rows.get(id);
    if (row === undefined) rows.set(id, [record]);
    else row.push(record);
  }
  return [...rows].map(([id, held]) => ({ id, records: held.sort((a, b) => (a.id < b.id ? -1 : 1)) }));
}

/**
 * The records of a table's rows as they were read, not parsed yet: dyads lie many in one row, all else one in each. A row that
 * is none stays, for the parser to name.
 */
export function unpacked(kind: TableKind, rows: readonly unknown[]): readonly unknown[] {
  if (kind !== 'dyad') return rows;
  return (rows as readonly (Partial<DyadRow> | undefined)[]).flatMap((row): readonly unknown[] => (row === undefined ? [] : (row.records ?? [row])));
}

/** The rows of a table as they are to be written. */
export function packed(kind: TableKind, state: Pick<ProjectState, (typeof tableOf)[TableKind]>): readonly { readonly id: string }[] {
  return kind === 'dyad' ? packDyads(state.dyads.values()) : [...state[tableOf[kind]].values()];
}

/** The ids of the rows in which the records named `ids` lie. */
export function rowIdsOf(kind: TableKind, ids: readonly string[]): string[] {
  return kind === 'dyad' ? [...new Set(ids.map(dyadRowId))] : [...ids];
}
