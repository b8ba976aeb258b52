import type { Coding } from '#shared/domain/coding.ts';
import { type Layer, type LayerId, layerIdOf, withCodings } from '#shared/domain/layer.ts';
import { type Kind, kinds, type RecordOf } from '#shared/domain/records.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';

/** A project's records by kind, each kind in the order it has in the state. */
export type RecordsByKind = { readonly [K in Kind]: readonly RecordOf[K][] };

export function recordsOf(state: ProjectState): RecordsByKind {
  return {
    project: state.project === null ? [] : [state.project],
    coder: [...state.coders.values()],
    transcript: [...state.transcripts.values()],
    codebook: [...state.codebooks.values()],
    code: [...state.codes.values()],
    city: [...state.cities.values()],
    coding: [...codingsOf(state)],
  };
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
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));
  return {
    project: records.project[0] ?? null,
    coders: byId(records.coder),
    transcripts: byId(records.transcript),
    codebooks: byId(records.codebook),
    codes: byId(records.code),
    cities: byId(records.city),
    layers: layersOf(records.coding),
  };
}

/** How many records of each kind. */
export function countsOf(records: RecordsByKind): Record<Kind, number> {
  return Object.fromEntries(kinds.map((kind) => [kind, records[kind].length])) as Record<Kind, number>;
}

