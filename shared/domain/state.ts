import type { Change } from './change.ts';
import type { Coding } from './coding.ts';
import { type Layer, type LayerId, layerIdOf, withCodings } from './layer.ts';
import type { Project } from './project.ts';
import type { Kind, RecordOf } from './records.ts';
import { same } from './same.ts';

/** The kinds that live in a map of their own; codings live in layers and the project stands alone. */
export const tableOf = {
  coder: 'coders',
  transcript: 'transcripts',
  codebook: 'codebooks',
  code: 'codes',
  city: 'cities',
  agreement: 'agreements',
  attribute: 'attributes',
  dyad: 'dyads',
  memo: 'memos',
  case: 'cases',
  hypothesis: 'hypotheses',
  step: 'steps',
  event: 'events',
  evidence: 'evidence',
  revision: 'revisions',
  comment: 'comments',
  sample: 'samples',
  verdict: 'verdicts',
  signOff: 'signOffs',
} as const satisfies Partial<Record<Kind, string>>;
export type TableKind = keyof typeof tableOf;
export const tableKinds = Object.keys(tableOf) as readonly TableKind[];

export type ProjectTables = { readonly [K in TableKind as (typeof tableOf)[K]]: ReadonlyMap<string, RecordOf[K]> };

/** A whole project in memory but for its texts, which load when opened or searched. Immutable: a change makes a new one. */
export interface ProjectState extends ProjectTables {
  readonly project: Project | null;
  readonly layers: ReadonlyMap<LayerId, Layer>;
}

/** The tables of a project, each made by `make`. */
export function tablesFrom(make: <K extends TableKind>(kind: K) => ReadonlyMap<string, RecordOf[K]>): ProjectTables {
  return Object.fromEntries(tableKinds.map((kind) => [tableOf[kind], make(kind)])) as unknown as ProjectTables;
}

export const emptyState: ProjectState = { ...tablesFrom(() => new Map()), project: null, layers: new Map() };

/** A change whose `before` is not what the state holds: someone else was there first, or the journal is damaged. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  constructor(readonly kind: Kind, readonly id: string) {
    super(`${kind} ${id} is not what the change expects`);
  }
}

/** The layer's coding with that id, or null. Linear in one layer. */
function codingIn(layer: Layer | undefined, id: string): Coding | null {
  return layer?.codings.find((coding) => coding.id === id) ?? null;
}

/** The change's own account of the coding: the side that exists. */
function codingOf(change: Change<'coding'>): Coding {
  const coding = change.after ?? change.before;
  if (coding === null) throw new ConflictError('coding', change.id);
  return coding;
}

function applyToLayers(layers: ProjectState['layers'], changes: readonly Change<'coding'>[]): ProjectState['layers'] {
  const byLayer = new Map<LayerId, Change<'coding'>[]>();
  for (const change of changes) {
    const id = layerIdOf(codingOf(change));
    const group = byLayer.get(id);
    if (group === undefined) byLayer.set(id, [change]);
    else group.push(change);
  }
  const next = new Map(layers);
  for (const [id, group] of byLayer) {
    const first = group[0];
    if (first === undefined) continue;
    const { transcriptId, coderId } = codingOf(first);
    const layer = layers.get(id) ?? { transcriptId, coderId, codings: [] };
    const held = group.length > 8 ? new Map(layer.codings.map((coding) => [coding.id as string, coding])) : null;
    const removed = new Set<string>();
    const added = new Map<string, Coding>();
    for (const change of group) {
      const stored = held === null ? codingIn(layer, change.id) : (held.get(change.id) ?? null);
      const current = added.get(change.id) ?? (removed.has(change.id) ? null : stored);
      if (!same(current, change.before)) throw new ConflictError('coding', change.id);
      added.delete(change.id);
      if (stored !== null) removed.add(change.id);
      if (change.after !== null) added.set(change.id, change.after);
    }
    const after = withCodings(layer, removed, [...added.values()]);
    if (after.codings.length === 0) next.delete(id);
    else next.set(id, after);
  }
  return next;
}

function applyToTable<Row>(rows: ReadonlyMap<string, Row>, kind: Kind, changes: readonly Change[]): ReadonlyMap<string, Row> {
  const next = new Map(rows);
  for (const change of changes) {
    if (!same(next.get(change.id) ?? null, change.before)) throw new ConflictError(kind, change.id);
    if (change.after === null) next.delete(change.id);
    else next.set(change.id, change.after as Row);
  }
  return next;
}

/**
 * The state after `changes`, checked against their `before`. A layer with no coding left is no longer there.
 * Copies only the maps it touches; cost grows with the changes and the layers they touch.
 * @throws ConflictError at the first change that does not fit; `state` is untouched.
 */
export function applyChanges(state: ProjectState, changes: readonly Change[]): ProjectState {
  const byKind = new Map<Kind, Change[]>();
  for (const change of changes) {
    const group = byKind.get(change.kind);
    if (group === undefined) byKind.set(change.kind, [change]);
    else group.push(change);
  }
  let next = state;
  for (const [kind, group] of byKind) {
    if (kind === 'coding') {
      next = { ...next, layers: applyToLayers(next.layers, group as Change<'coding'>[]) };
    } else if (kind === 'project') {
      let project: RecordOf['project'] | null = next.project;
      for (const change of group as Change<'project'>[]) {
        if (!same(project, change.before)) throw new ConflictError(kind, change.id);
        project = change.after;
      }
      next = { ...next, project };
    } else {
      const table = tableOf[kind];
      next = { ...next, [table]: applyToTable<RecordOf[TableKind]>(next[table], kind, group) };
    }
  }
  return next;
}

/** Every coding of the project, layer by layer. */
export function* codingsOf(state: ProjectState): Generator<Coding> {
  for (const layer of state.layers.values()) yield* layer.codings;
}
