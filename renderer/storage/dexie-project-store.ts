import { Dexie } from 'dexie';

import type { Change } from '#shared/domain/change.ts';
import type { Entry } from '#shared/domain/entry.ts';
import type { BlobHash, ProjectId } from '#shared/domain/ids.ts';
import type { Blob } from '#shared/domain/operation.ts';
import type { Kind } from '#shared/domain/records.ts';
import { applyChanges, ConflictError, emptyState, type ProjectState, type TableKind, tableKinds, tableOf, tablesFrom } from '#shared/domain/state.ts';
import { type LoadedProject, type NumberedEntry, type ProjectStore, StoreError } from '#shared/ports/project-store.ts';

import { type LayerPartId, layerPartIdOf, type LayerPartRow, layersOf, partsOf } from './layer-parts.ts';
import { packed, rowIdsOf, unpacked } from './packed-dyads.ts';
import { ProjectDatabase } from './project-database.ts';
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
      const [project, tables, parts, recent] = await db.transaction('r', db.tables, () =>
        Promise.all([
          db.project.toArray(),
          Promise.all(tableKinds.map(async (kind) => [kind, unpacked(kind, await db.table<unknown>(tableOf[kind]).toArray())] as const)),
          db.layerParts.toArray(),
          db.journal.orderBy('seq').reverse().limit(recentEntries).toArray(),
        ]),
      );
      const rows = new Map(tables);
      const state: ProjectState = {
        ...tablesFrom((kind) => new Map((rows.get(kind) ?? []).map((row) => parseRow(kind, row)).map((record) => [record.id as string, record]))),
        project: project[0] === undefined ? null : parseRow('project', project[0]),
        layers: layersOf(parts.map(readPart)),
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

  /** What the database holds of the rows that `changes` speak of: a small state to apply them to, which checks them. Its layers are only the parts that are touched. */
  async #rowsBefore(changes: readonly Change[]): Promise<ProjectState> {
    const db = this.#db;
    const project = changes.some((change) => change.kind === 'project') ? ((await db.project.toArray())[0] ?? null) : null;
    const parts = await db.layerParts.bulkGet(partIdsOf(changes));
    const layers = layersOf(parts.filter((row) => row !== undefined));
    const tables: Partial<Record<(typeof tableOf)[TableKind], Map<string, unknown>>> = {};
    for (const kind of tableKinds) {
      const ids = rowIdsOf(kind, idsOf(changes, kind));
      if (ids.length === 0) continue;
      const rows = unpacked(kind, await db.table<unknown, string>(tableOf[kind]).bulkGet(ids)) as ({ id: string } | undefined)[];
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
      const ids = rowIdsOf(kind, idsOf(changes, kind));
      if (ids.length === 0) continue;
      const rows: ReadonlyMap<string, unknown> = new Map(packed(kind, after).map((row) => [row.id, row]));
      await db.table(tableOf[kind]).bulkDelete(ids.filter((id) => !rows.has(id)));
      await db.table(tableOf[kind]).bulkPut(ids.flatMap((id) => rows.get(id) ?? []));
    }
    const parts = [...after.layers.values()].flatMap(partsOf);
    const kept = new Set(parts.map(({ id }) => id));
    await db.layerParts.bulkDelete(partIdsOf(changes).filter((id) => !kept.has(id)));
    await db.layerParts.bulkPut(parts);
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

/** The row with each of its codings parsed. */
function readPart(row: LayerPartRow): LayerPartRow {
  return { ...row, codings: row.codings.map((coding) => parseRow('coding', coding)) };
}

/** The parts of layers that `changes` take codings from and put codings in. */
function partIdsOf(changes: readonly Change[]): LayerPartId[] {
  const codings = changes.flatMap((change) => (change.kind === 'coding' ? [change.before, change.after] : []));
  return [...new Set(codings.filter((coding) => coding !== null).map(layerPartIdOf))];
}

function idsOf(changes: readonly Change[], kind: Kind): string[] {
  return [...new Set(changes.filter((change) => change.kind === kind).map((change) => change.id))];
}
