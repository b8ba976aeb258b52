import type { Entry } from '../domain/entry.ts';
import type { BlobHash } from '../domain/ids.ts';
import type { Blob } from '../domain/operation.ts';
import type { Problem } from '../domain/result.ts';
import type { ProjectState } from '../domain/state.ts';

/** Everything of a project that is read when it opens. */
export interface LoadedProject {
  readonly state: ProjectState;
  /** The last entries of the journal, oldest first: what undo needs. */
  readonly recent: readonly Entry[];
}

export interface ProjectReader {
  /** @throws StoreError `store.damaged` when a row is not what the app wrote. */
  load(): Promise<LoadedProject>;
  /** @throws StoreError `store.damaged` when no such text is there. */
  text(hash: BlobHash): Promise<string>;
  /** The texts of `hashes` in one read, for search and export. */
  texts(hashes: readonly BlobHash[]): Promise<ReadonlyMap<BlobHash, string>>;
  original(hash: BlobHash): Promise<Uint8Array>;
  /** Up to `limit` entries before the entry numbered `before` (null: the end), newest first, with their numbers. */
  journal(page: { readonly before: number | null; readonly limit: number }): Promise<readonly NumberedEntry[]>;
  /** How many entries the journal has. */
  journalLength(): Promise<number>;
  /** The whole journal, oldest first. */
  wholeJournal(): Promise<readonly Entry[]>;
}

export interface NumberedEntry {
  /** Position in this database's journal, growing, not always by one. */
  readonly seq: number;
  readonly entry: Entry;
}

export interface ProjectWriter {
  /**
   * Writes rows and journal entry in ONE transaction, after checking each row against its change's `before`.
   * When the promise fulfils, the entry is on disk.
   * @throws StoreError `store.conflict`, `store.full`, `store.failed`, `store.gone`; nothing is then written.
   */
  commit(entry: Entry, blobs: readonly Blob[]): Promise<void>;
}

/** Small things worth keeping that are no research data: open places, panel sizes. Not journalled. */
export interface ViewStore {
  readView(key: string): Promise<unknown>;
  writeView(key: string, value: unknown): Promise<void>;
}

export interface ProjectStore extends ProjectReader, ProjectWriter, ViewStore {
  close(): void;
}

/** `store.gone`: the database was deleted, or closed under the app by the browser or a window with a newer version. */
export type StoreProblemCode = 'store.conflict' | 'store.full' | 'store.failed' | 'store.gone' | 'store.damaged' | 'store.newer';

/** What the store could not do, in words that the locale tables know. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly problem: Problem<StoreProblemCode>,
    options?: { cause: unknown },
  ) {
    super(`${problem.code} ${JSON.stringify(problem.params)}`, options);
  }
}
