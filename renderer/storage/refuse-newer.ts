import type { Dexie } from 'dexie';

import { StoreError } from '#shared/ports/project-store.ts';

/** Dexie's version n is IndexedDB's version 10 n; the nine between are what Dexie itself mends. */
const nativeVersions = 10;

/**
 * To be awaited before `db` is first used. Dexie opens a database of a newer version all the same, and adds to it what it
 * misses: rows would be written there that the newer version does not understand.
 * @throws StoreError `store.newer`; the database is untouched.
 */
export async function refuseNewer(db: Dexie): Promise<void> {
  const onDisk = (await indexedDB.databases()).find(({ name }) => name === db.name);
  if (Math.floor((onDisk?.version ?? 0) / nativeVersions) > db.verno) throw new StoreError({ code: 'store.newer', params: {} });
}
