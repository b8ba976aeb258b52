import { Dexie } from 'dexie';

import type { Change } from '#shared/domain/change.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { Entry } from '#shared/domain/entry.ts';
import type { BlobHash, ProjectId } from '#shared/domain/ids.ts';
import { type Layer, type LayerId, layerIdOf } from '#shared/domain/layer.ts';
import type { Blob } from '#shared/domain/operation.ts';
import type { Kind } from '#shared/domain/records.ts';
import { applyChanges, ConflictError, emptyState, type ProjectState, type TableKind, tableKinds, tableOf, tablesFrom } from '#shared/domain/state.ts';
import { type LoadedProject, type NumberedEntry, type ProjectStore, StoreError } from '#shared/ports/project-store.ts';

import { type LayerRow, ProjectDatabase } from './project-database.ts';
import { refuseNewer } from './refuse-newer.ts';
import { parseRow } from './row-parser.ts';
import { storeErrorFrom } from './store-problem.ts';

/** How many of the last entries are read at the start: as far as undo reaches back across a restart. */
const recentEntries = 500;

/** A project in IndexedDB. The only writer of its database; a Web Lock held by the session keeps it so. */
export class DexieProjectStore implements ProjectStore {
  readonly #db: ProjectDatabase;
  #checked: Promise<void> | null = null;

  constructor(id: ProjectId) {
    this.#db = new ProjectDatabase(id);
  }

  async load(): Promise<LoadedProject> {
    return this.#guarded(async () => {
      const db = this.#db;
      const [project, tables, layers, recent] = await db.transaction('r', db.tables, () =>
        Promise.all([
          db.project.toArray(),
          Promise.all(tableKinds.map(async (kind) => [kind, await db.table<unknown>(tableOf[kind]).toArray()] as const)),
          db.layers.toArray(),
          db.journal.orderBy('seq').reverse().limit(recentEntries).toArray(),
        ]),
      );
      const rows = new Map(tables);
      const state: ProjectState = {
        ...tablesFrom((kind) => new Map((rows.get(kind) ?? []).map((row) => parseRow(kind, row)).map((record) => [record.id as string, record]))),
        project: project[0] === undefined ? null : parseRow('project', project[0]),
        layers: new Map(layers.map((row) => [row.id as LayerId, layerFrom(row)])),
      };
      return { state, recent: recent.map((row) => row.entry).reverse() };
    });
  }

  async commit(entry: Entry, blobs: readonly Blob[]): Promise<void> {
    await this.#guarded(async () => {
      const db = this.#db;
      await db.transaction('rw', db.tables, async () => {
        const before = await this.#rowsBefore(entry.changes);
        await this.#write(entry.changes, applyChanges(before, entry.changes));
        for (const blob of blobs) await this.#keep(blob);
        await db.journal.add({ id: entry.id, entry });
      });
    });
  }

  /** What the database holds of the rows that `changes` speak of: a small state to apply them to, which checks them. */
  async #rowsBefore(changes: readonly Change[]): Promise<ProjectState> {
    const db = this.#db;
    const project = changes.some((change) => change.kind === 'project') ? ((await db.project.toArray())[0] ?? null) : null;
    const layers = new Map<LayerId, Layer>();
    const layerIds = layerIdsOf(changes);
    for (const row of await db.layers.bulkGet(layerIds)) if (row !== undefined) layers.set(row.id as LayerId, layerOf(row));
    const tables: Partial<Record<(typeof tableOf)[TableKind], Map<string, unknown>>> = {};
    for (const kind of tableKinds) {
      const ids = idsOf(changes, kind);
      if (ids.length === 0) continue;
      const rows = await db.table<{ id: string }, string>(tableOf[kind]).bulkGet(ids);
      tables[tableOf[kind]] = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
    }
    return { ...emptyState, ...(tables as Partial<ProjectState>), project, layers };
  }

  async #write(changes: readonly Change[], after: ProjectState): Promise<void> {
    const db = this.#db;
    if (changes.some((change) => change.kind === 'project')) {
      await db.project.clear();
      if (after.project !== null) await db.project.put(after.project);
    }
    for (const kind of tableKinds) {
      const ids = idsOf(changes, kind);
      if (ids.length === 0) continue;
      const rows: ReadonlyMap<string, unknown> = after[tableOf[kind]];
      await db.table(tableOf[kind]).bulkDelete(ids.filter((id) => !rows.has(id)));
      await db.table(tableOf[kind]).bulkPut(ids.flatMap((id) => rows.get(id) ?? []));
    }
    const layerIds = layerIdsOf(changes);
    await db.layers.bulkDelete(layerIds.filter((id) => !after.layers.has(id)));
    await db.layers.bulkPut(
      layerIds.flatMap((id) => {
        const layer = after.layers.get(id);
        return layer === undefined ? [] : [{ id, ...layer }];
      }),
    );
  }

  /** Named by what it says, a blob that is there already is the same one, and is never written over. */
  async #keep(blob: Blob): Promise<void> {
    const table = blob.kind === 'text' ? this.#db.texts : this.#db.originals;
    if ((await table.where('hash').equals(blob.hash).count()) > 0) return;
    if (blob.kind === 'text') await this.#db.texts.add({ hash: blob.hash, text: blob.text });
    else await this.#db.originals.add({ hash: blob.hash, bytes: blob.bytes });
  }

  async text(hash: BlobHash): Promise<string> {
    const text = (await this.texts([hash])).get(hash);
    if (text === undefined) throw new StoreError({ code: 'store.damaged', params: { kind: 'text', id: hash, field: 'text' } });
    return text;
  }

  async texts(hashes: readonly BlobHash[]): Promise<ReadonlyMap<BlobHash, string>> {
    return this.#guarded(async () => {
      const rows = await this.#db.texts.bulkGet([...hashes]);
      return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.hash as BlobHash, row.text] as const])));
    });
  }

  async original(hash: BlobHash): Promise<Uint8Array> {
    const row = await this.#guarded(() => this.#db.originals.get(hash));
    if (row === undefined) throw new StoreError({ code: 'store.damaged', params: { kind: 'original', id: hash, field: 'bytes' } });
    return row.bytes;
  }

  async journal({ before, limit }: { readonly before: number | null; readonly limit: number }): Promise<readonly NumberedEntry[]> {
    return this.#guarded(async () => {
      const rows = this.#db.journal.where('seq').below(before ?? Dexie.maxKey).reverse().limit(limit);
      return (await rows.toArray()).map((row) => ({ seq: row.seq ?? 0, entry: row.entry }));
    });
  }

  async journalLength(): Promise<number> {
    return this.#guarded(() => this.#db.journal.count());
  }

  async wholeJournal(): Promise<readonly Entry[]> {
    return this.#guarded(async () => (await this.#db.journal.orderBy('seq').toArray()).map((row) => row.entry));
  }

  async readView(key: string): Promise<unknown> {
    return this.#guarded(async () => (await this.#db.views.get(key))?.value);
  }

  async writeView(key: string, value: unknown): Promise<void> {
    await this.#guarded(() => this.#db.views.put({ key, value }));
  }

  close(): void {
    this.#db.close();
  }

  async #guarded<Value>(work: () => PromiseLike<Value>): Promise<Value> {
    try {
      await (this.#checked ??= refuseNewer(this.#db));
      return await work();
    } catch (error) {
      if (error instanceof ConflictError) throw new StoreError({ code: 'store.conflict', params: { kind: error.kind, id: error.id } }, { cause: error });
      throw storeErrorFrom(error);
    }
  }
}

function layerOf({ transcriptId, coderId, codings }: LayerRow): Layer {
  return { transcriptId, coderId, codings } as Layer;
}

/** A layer row, each of its codings parsed. */
function layerFrom(row: LayerRow): Layer {
  return layerOf({ ...row, codings: row.codings.map((coding): Coding => parseRow('coding', coding)) });
}

function layerIdsOf(changes: readonly Change[]): LayerId[] {
  const ids = new Set<LayerId>();
  for (const change of changes) {
    const coding = change.kind === 'coding' ? (change.after ?? change.before) : null;
    if (coding !== null) ids.add(layerIdOf(coding));
  }
  return [...ids];
}

function idsOf(changes: readonly Change[], kind: Kind): string[] {
  return [...new Set(changes.filter((change) => change.kind === kind).map((change) => change.id))];
}
