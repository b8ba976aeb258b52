import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';

import type { ProjectId } from '#shared/domain/ids.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import { replay } from '#shared/domain/journal.ts';
import { renameProject } from '#shared/domain/operations/project-operations.ts';
import { Catalog } from '#renderer/storage/catalog.ts';
import { DexieProjectStore } from '#renderer/storage/dexie-project-store.ts';
import { databaseNameOf } from '#renderer/storage/project-database.ts';
import { openSession } from '#test/fixtures/test-session.ts';

import version1 from './version-1.json';
import version2 from './version-2.json';

/** A database as a version of the app left it, written down when that version was new. Never changed: a new one is added. */
interface OldDatabase {
  readonly nativeVersion: number;
  readonly stores: Readonly<Record<string, { keyPath: string; autoIncrement: boolean; indexes: readonly { name: string; keyPath: string; unique: boolean }[] }>>;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

const id = 'migration-test' as ProjectId;

function asked<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason given'));
  });
}

/** Puts the database on disk by IndexedDB alone, so that nothing of today's code has a hand in it. */
async function lay({ nativeVersion, stores, rows }: OldDatabase, name = databaseNameOf(id)): Promise<void> {
  const opening = indexedDB.open(name, nativeVersion);
  opening.onupgradeneeded = () => {
    for (const [store, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
      const made = opening.result.createObjectStore(store, { keyPath, autoIncrement });
      for (const index of indexes) made.createIndex(index.name, index.keyPath, { unique: index.unique });
    }
  };
  const db = await asked(opening);
  const transaction = db.transaction(Object.keys(stores), 'readwrite');
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
  for (const [store, all] of Object.entries(rows)) {
    for (const row of all) transaction.objectStore(store).add(store === 'originals' ? withBytes(row) : row);
  }
  await done;
  db.close();
}

/** JSON has no bytes; the file holds their numbers. */
function withBytes(row: unknown): unknown {
  const { bytes, ...rest } = row as { bytes: number[] };
  return { ...rest, bytes: new Uint8Array(bytes) };
}

async function shapeOf(name: string): Promise<{ version: number; stores: string[] }> {
  const db = await asked(indexedDB.open(name));
  const shape = { version: db.version, stores: [...db.objectStoreNames] };
  db.close();
  return shape;
}

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe.each([version1, version2].map((old, index) => ({ version: index + 1, old })))('a project that version $version left', ({ old }) => {
  it('opens with all that it had, and goes on', async () => {
    await lay(old);
    const store = new DexieProjectStore(id);
    const { state } = await store.load();
    expect(violationsOf(state)).toEqual([]);
    expect(replay(await store.wholeJournal())).toEqual(state);
    expect(state.coders.size).toBe(2);
    const codings = [...state.layers.values()].flatMap((layer) => layer.codings);
    expect(codings).toHaveLength(3);
    expect(codings.find(({ note }) => note !== '')).toMatchObject({ note: '先有协议，后无下文', weight: 2, links: [{ kind: 'dyad' }, { kind: 'city' }] });
    const [transcript] = state.transcripts.values();
    if (transcript === undefined || transcript.source.originalHash === null) throw new Error('no interview');
    const text = await store.text(transcript.textHash);
    for (const { anchor } of codings) expect(text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
    expect(new TextDecoder().decode(await store.original(transcript.source.originalHash))).toBe(text);
    expect(await store.readView('reading.drafts')).toMatchObject({ [codings[0]?.id ?? '']: '还没存的话' });

    const session = await openSession(store, 'today');
    expect(session.history.get().redoable).toHaveLength(1);
    expect((await session.redo()).ok).toBe(true);
    expect((await session.run(renameProject, { name: '新名', description: '' })).ok).toBe(true);
    expect((await session.undo()).ok).toBe(true);
    await session.close();
  });
});

describe('what a newer version left', () => {
  const newer: OldDatabase = { nativeVersion: 70, stores: { evidence: { keyPath: 'id', autoIncrement: false, indexes: [] } }, rows: { evidence: [{ id: 'irreplaceable' }] } };

  it('is not opened, and stays as it is', async () => {
    await lay(newer);
    const store = new DexieProjectStore(id);
    await expect(store.load()).rejects.toMatchObject({ problem: { code: 'store.newer' } });
    await expect(store.writeView('a', 1)).rejects.toMatchObject({ problem: { code: 'store.newer' } });
    store.close();
    expect(await shapeOf(databaseNameOf(id))).toEqual({ version: 70, stores: ['evidence'] });
  });

  it('goes for the list of projects too', async () => {
    await lay(newer, 'dyadtrace-catalog');
    const catalog = new Catalog();
    await expect(catalog.projects()).rejects.toMatchObject({ problem: { code: 'store.newer' } });
    catalog.close();
    expect(await shapeOf('dyadtrace-catalog')).toEqual({ version: 70, stores: ['evidence'] });
  });
});
