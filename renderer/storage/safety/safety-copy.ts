import type { Entry } from '#shared/domain/entry.ts';
import type { BlobHash, ProjectId } from '#shared/domain/ids.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import { replay } from '#shared/domain/journal.ts';
import type { Blob } from '#shared/domain/operation.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { ConflictError, emptyState, type ProjectState } from '#shared/domain/state.ts';
import { blobsOf } from '#shared/formats/dyadtrace/blobs-of.ts';
import { type ProjectStore, StoreError } from '#shared/ports/project-store.ts';

import { readFile, safetyFolder, writeFile } from './safety-folder.ts';
import { SafetyJournal } from './safety-journal.ts';

/**
 * A second copy of a project outside the database: its journal, and the texts and originals that the journal names. Browsers
 * have been known to reset an origin's databases, after a full disk or a crash (docs/adr/0013); from a copy the project is
 * built again, since a journal replays to its project. It follows the database by moments and never holds it up.
 */
export class SafetyCopy {
  readonly #folder: FileSystemDirectoryHandle;
  readonly #journal: SafetyJournal;
  readonly #onTrouble: (error: unknown) => void;
  readonly #pending: { readonly entry: Entry; readonly blobs: readonly Blob[] }[] = [];
  #work: Promise<void> = Promise.resolve();
  #isBroken = false;

  private constructor(folder: FileSystemDirectoryHandle, journal: SafetyJournal, onTrouble: (error: unknown) => void) {
    this.#folder = folder;
    this.#journal = journal;
    this.#onTrouble = onTrouble;
  }

  /** The copy of a project, empty if there is none yet; null where this browser keeps no files. `onTrouble`: told once, when it cannot be kept up. */
  static async open(id: ProjectId, onTrouble: (error: unknown) => void): Promise<SafetyCopy | null> {
    const folder = await safetyFolder(id);
    return folder === null ? null : new SafetyCopy(folder, await SafetyJournal.open(folder), onTrouble);
  }

  /**
   * Gives `store` the entries that it has lost: those that the copy has after the store's last one. @returns how many.
   * Before anybody works with the store.
   */
  async restoreInto(store: ProjectStore): Promise<number> {
    const count = await store.journalLength();
    if (this.#journal.end.count <= count) return 0;
    const [last] = await store.journal({ before: null, limit: 1 });
    const entries = await this.#journal.entries();
    if (count > 0 && entries[count - 1]?.id !== last?.entry.id) return 0;
    let restored = 0;
    for (const entry of entries.slice(count)) {
      const blobs = await this.#blobsOf([entry]);
      if (blobs === null) break;
      try {
        await store.commit(entry, blobs);
      } catch (error) {
        // The rest builds on this one; what the store holds is sound up to here.
        if (error instanceof StoreError && error.problem.code === 'store.conflict') break;
        throw error;
      }
      restored += 1;
    }
    return restored;
  }

  /**
   * Brings the copy up to `store`, in the background, before what is appended from here on. Where that means to read the
   * whole journal, it waits until the page has nothing better to do.
   */
  follow(store: ProjectStore): void {
    this.#do(async () => {
      const count = await store.journalLength();
      const [last] = await store.journal({ before: null, limit: 1 });
      const { end } = this.#journal;
      if (end.count === count && end.lastId === (last?.entry.id ?? null)) return;
      await leisure();
      const journal = await store.wholeJournal();
      const isBeginning = end.count <= journal.length && (end.count === 0 || journal[end.count - 1]?.id === end.lastId);
      if (!isBeginning) await this.#journal.clear();
      const missing = journal.slice(this.#journal.end.count);
      const { texts, originals } = blobsOf(emptyState, missing);
      for (const [hash, text] of await store.texts([...texts.keys()])) await this.#keep({ kind: 'text', hash, text });
      for (const hash of originals.keys()) await this.#keep({ kind: 'original', hash, bytes: await store.original(hash) });
      await this.#journal.append(missing);
      // What was committed while this was read is in it already.
      const known = new Set(missing.map(({ id }) => id));
      this.#pending.splice(0, this.#pending.length, ...this.#pending.filter(({ entry }) => !known.has(entry.id)));
    });
  }

  /** Adds what the database has just taken; written soon, together with what comes meanwhile. */
  append(entry: Entry, blobs: readonly Blob[]): void {
    this.#pending.push({ entry, blobs });
    this.#do(async () => {
      const taken = this.#pending.splice(0);
      if (taken.length === 0) return;
      for (const blob of taken.flatMap((each) => each.blobs)) await this.#keep(blob);
      await this.#journal.append(taken.map((each) => each.entry));
    });
  }

  /** Fulfils when everything appended is written, or cannot be. */
  async settled(): Promise<void> {
    await this.#work;
  }

  /** The project as the copy has it; null where it is not whole. */
  async content(): Promise<ProjectContent | null> {
    const journal = await this.#journal.entries();
    const state = stateOf(journal);
    if (state === null || state.project === null || violationsOf(state).length > 0) return null;
    const blobs = await this.#blobsOf(journal);
    if (blobs === null) return null;
    return {
      state,
      journal,
      texts: new Map(blobs.flatMap((blob) => (blob.kind === 'text' ? [[blob.hash, blob.text] as const] : []))),
      originals: new Map(blobs.flatMap((blob) => (blob.kind === 'original' ? [[blob.hash, blob.bytes] as const] : []))),
    };
  }

  /** What `entries` need of texts and originals; null where one is not there. */
  async #blobsOf(entries: readonly Entry[]): Promise<Blob[] | null> {
    const { texts, originals } = blobsOf(emptyState, entries);
    const blobs: Blob[] = [];
    for (const hash of texts.keys()) {
      const bytes = await readFile(this.#folder, hash);
      if (bytes === null) return null;
      blobs.push({ kind: 'text', hash, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) });
    }
    for (const hash of originals.keys()) {
      const bytes = await readFile(this.#folder, hash);
      if (bytes === null) return null;
      blobs.push({ kind: 'original', hash, bytes });
    }
    return blobs;
  }

  /**
   * Texts and originals are named by the hash of their bytes: what is there is the same one. But an empty file is one that a
   * process made and did not live to fill.
   */
  async #keep(blob: Blob): Promise<void> {
    if (((await readFile(this.#folder, blob.hash))?.length ?? 0) > 0) return;
    await writeFile(this.#folder, blob.hash, blob.kind === 'text' ? blob.text : new Uint8Array(blob.bytes));
  }

  #do(work: () => Promise<void>): void {
    this.#work = this.#work.then(async () => {
      if (this.#isBroken) return;
      try {
        await work();
      } catch (error) {
        // The project itself is safe in its database. The next opening brings the copy up to it, if it can.
        this.#isBroken = true;
        this.#onTrouble(error);
      }
    });
  }
}

/** A moment at which the page stands and nobody waits for it; ten seconds from now at the latest. */
function leisure(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 10_000 }));
}

function stateOf(journal: readonly Entry[]): ProjectState | null {
  try {
    return replay(journal);
  } catch (error) {
    if (error instanceof ConflictError) return null;
    throw error;
  }
}

/** `store`, with every commit that it takes going on to `copy`. */
export function withSafetyCopy(store: ProjectStore, copy: SafetyCopy): ProjectStore {
  return {
    load: () => store.load(),
    text: (hash: BlobHash) => store.text(hash),
    texts: (hashes) => store.texts(hashes),
    original: (hash) => store.original(hash),
    journal: (page) => store.journal(page),
    journalLength: () => store.journalLength(),
    wholeJournal: () => store.wholeJournal(),
    readView: (key) => store.readView(key),
    writeView: (key, value) => store.writeView(key, value),
    async commit(entry, blobs) {
      await store.commit(entry, blobs);
      copy.append(entry, blobs);
    },
    close: () => {
      store.close();
    },
  };
}
