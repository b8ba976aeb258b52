import type { Coding } from '#shared/domain/coding.ts';
import { type Layer, type LayerId, layerIdOf, withCodings } from '#shared/domain/layer.ts';
import { type Kind, kinds, type RecordOf } from '#shared/domain/records.ts';
import { codingsOf, type ProjectState, type TableKind, tableKinds, tableOf, tablesFrom } from '#shared/domain/state.ts';

/** A project's records by kind, each kind in the order it has in the state. */
export type RecordsByKind = { readonly [K in Kind]: readonly RecordOf[K][] };

export function recordsOf(state: ProjectState): RecordsByKind {
  const tables = Object.fromEntries(tableKinds.map((kind) => [kind, [...state[tableOf[kind]].values()]])) as unknown as Pick<RecordsByKind, TableKind>;
  return { ...tables, project: state.project === null ? [] : [state.project], coding: [...codingsOf(state)] };
}

function layersOf(codings: readonly Coding[]): ReadonlyMap<LayerId, Layer> {
  const groups = new Map<LayerId, Coding[]>();
  for (const coding of codings) {
    const id = layerIdOf(coding);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [coding]);
    else group.push(coding);
  }
  const layers = new Map<LayerId, Layer>();
  for (const [id, group] of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const empty: Layer = { transcriptId: first.transcriptId, coderId: first.coderId, codings: [] };
    layers.set(id, withCodings(empty, new Set(), group));
  }
  return layers;
}

/** The state of which these are the records. */
export function stateOf(records: RecordsByKind): ProjectState {
  const byId = <K extends TableKind>(kind: K): ReadonlyMap<string, RecordOf[K]> => new Map(records[kind].map((row) => [row.id, row]));
  return { ...tablesFrom(byId), project: records.project[0] ?? null, layers: layersOf(records.coding) };
}

/** How many records of each kind. */
export function countsOf(records: RecordsByKind): Record<Kind, number> {
  return Object.fromEntries(kinds.map((kind) => [kind, records[kind].length])) as Record<Kind, number>;
}

