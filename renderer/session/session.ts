import { type Change, inverse } from '#shared/domain/change.ts';
import type { Cause, Entry } from '#shared/domain/entry.ts';
import type { BlobHash, CoderId, EntryId } from '#shared/domain/ids.ts';
import { violationsSince } from '#shared/domain/invariants.ts';
import { type History, historyOf, withEntry } from '#shared/domain/journal.ts';
import type { ChangeSet, Operation, OperationContext, ProblemCode } from '#shared/domain/operation.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { applyChanges, ConflictError, type ProjectState } from '#shared/domain/state.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { IdSource } from '#shared/ports/id-source.ts';
import { type LoadedProject, type ProjectStore, StoreError, type StoreProblemCode, type ViewStore } from '#shared/ports/project-store.ts';

import { Cell, type ReadableCell } from './cell.ts';
import { TextCache } from './text-cache.ts';

export type SessionProblemCode = ProblemCode | StoreProblemCode;

export interface SessionSetting {
  readonly store: ProjectStore;
  readonly loaded: LoadedProject;
  readonly coderId: CoderId;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** True where another window writes this project: everything can be read, nothing changed. */
  readonly readOnly: boolean;
}

/** View under which a project keeps who codes in it on this machine. */
export const coderViewKey = 'coder';

/** How many steps back undo keeps in memory. */
const historyDepth = 500;

/**
 * The running project. Every change goes through `run`: operation -> one durable commit -> new state -> views.
 * Commits queue behind one another, each computed from the state the one before it left; what the state shows is on disk.
 */
export class Session {
  readonly #setting: SessionSetting;
  readonly #state: Cell<ProjectState>;
  readonly #history: Cell<History>;
  readonly #pending = new Cell(0);
  readonly #coderId: Cell<CoderId>;
  /** The last entry of the journal, so that views can follow it. */
  readonly #lastEntry: Cell<Entry | null>;
  readonly texts: TextCache;
  readonly #viewWrites = new Set<Promise<void>>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(setting: SessionSetting) {
    this.#setting = setting;
    this.#state = new Cell(setting.loaded.state);
    this.#coderId = new Cell(setting.coderId);
    this.#history = new Cell(historyOf(setting.loaded.recent, (entry) => entry.coderId === setting.coderId));
    this.#lastEntry = new Cell(setting.loaded.recent.at(-1) ?? null);
    this.texts = new TextCache(setting.store);
  }

  get state(): ReadableCell<ProjectState> {
    return this.#state;
  }

  get history(): ReadableCell<History> {
    return this.#history;
  }

  /** Commits begun and not yet on disk. A window closes when this is 0. */
  get pending(): ReadableCell<number> {
    return this.#pending;
  }

  get lastEntry(): ReadableCell<Entry | null> {
    return this.#lastEntry;
  }

  get coderId(): ReadableCell<CoderId> {
    return this.#coderId;
  }

  get readOnly(): boolean {
    return this.#setting.readOnly;
  }

  get reader(): Pick<ProjectStore, 'original' | 'journal' | 'wholeJournal'> {
    return this.#setting.store;
  }

  /** What is kept with the project beside its data. `settled` and `close` wait for these writes too: there are drafts among them. */
  readonly views: ViewStore = {
    readView: (key) => this.#setting.store.readView(key),
    writeView: (key, value) => this.#keeping(this.#setting.store.writeView(key, value)),
  };

  text(hash: BlobHash): Promise<string> {
    return this.texts.one(hash);
  }

  /** Computes `operation` from the state at its turn and commits it. Fulfils when it is on disk, or with what is wrong. */
  run<Input>(operation: Operation<Input>, input: Input): Promise<Result<Entry, SessionProblemCode>> {
    return this.#queued(() => {
      const result = operation(this.#state.get(), input, this.#context());
      return result.ok ? this.#commit(result.value, null) : Promise.resolve(result);
    });
  }

  /** Takes back this coder's last change that is not yet taken back. */
  undo(): Promise<Result<Entry, SessionProblemCode>> {
    return this.#turnBack('undo');
  }

  /** Does again what was last taken back. */
  redo(): Promise<Result<Entry, SessionProblemCode>> {
    return this.#turnBack('redo');
  }

  /** From here on another coder works, also when the project is opened next on this machine; undo is theirs. */
  become(coderId: CoderId): Promise<Result<null, SessionProblemCode>> {
    return this.#queued(async () => {
      if (!this.#state.get().coders.has(coderId)) return fail('coder.gone');
      const recent = await this.#setting.store.journal({ before: null, limit: historyDepth });
      if (!this.readOnly) await this.#setting.store.writeView(coderViewKey, coderId);
      this.#coderId.set(coderId);
      this.#history.set(historyOf(recent.map(({ entry }) => entry).reverse(), (entry) => entry.coderId === coderId));
      return ok(null);
    });
  }

  /** Fulfils when everything begun is on disk, and what that began in turn. */
  async settled(): Promise<void> {
    while (this.#pending.get() > 0 || this.#viewWrites.size > 0) await Promise.allSettled([this.#queue, ...this.#viewWrites]);
  }

  async close(): Promise<void> {
    await this.settled();
    this.#setting.store.close();
  }

  #keeping(write: Promise<void>): Promise<void> {
    const isOver = (): unknown => this.#viewWrites.delete(write);
    this.#viewWrites.add(write);
    write.then(isOver, isOver);
    return write;
  }

  #context(): OperationContext {
    const { clock, ids } = this.#setting;
    return { now: clock.now(), newId: <Id extends string>() => ids.next() as Id, coderId: this.#coderId.get() };
  }

  #turnBack(kind: Cause['kind']): Promise<Result<Entry, SessionProblemCode>> {
    return this.#queued(() => {
      const history = this.#history.get();
      const entry = (kind === 'undo' ? history.undoable : history.redoable).at(-1);
      if (entry === undefined) return Promise.resolve(fail('history.nothing'));
      const changes = kind === 'undo' ? inverse(entry.changes) : entry.changes;
      if (!this.#fits(changes)) return Promise.resolve(fail('history.changedSince'));
      return this.#commit({ command: entry.command, label: entry.label, changes, blobs: [] }, { kind, of: entry.id });
    });
  }

  /**
   * Whether turning back `changes` leaves a sound project. One coder's history does by itself, last in first out; but what
   * another coder has built on since (a code coded with, a coder who has coded) must not be pulled from under them, and a
   * journal that came in a file may never have been sound between two of its entries.
   */
  #fits(changes: readonly Change[]): boolean {
    try {
      const state = this.#state.get();
      return violationsSince(applyChanges(state, changes), state).length === 0;
    } catch (error) {
      if (error instanceof ConflictError) return false;
      throw error;
    }
  }

  async #commit(set: ChangeSet, cause: Cause | null): Promise<Result<Entry, SessionProblemCode>> {
    if (this.readOnly) return fail('store.readOnly');
    const { now, newId, coderId } = this.#context();
    const { command, label, changes, blobs } = set;
    const entry: Entry = { id: newId<EntryId>(), at: now, coderId, command, label, changes, cause };
    try {
      const next = applyChanges(this.#state.get(), changes);
      await this.#setting.store.commit(entry, blobs);
      this.#state.set(next);
      const history = withEntry(this.#history.get(), entry);
      this.#history.set({ ...history, undoable: history.undoable.slice(-historyDepth) });
      this.#lastEntry.set(entry);
      return ok(entry);
    } catch (error) {
      if (error instanceof ConflictError) return fail('store.conflict', { kind: error.kind, id: error.id });
      if (error instanceof StoreError) return { ok: false, problem: error.problem };
      throw error;
    }
  }

  /** Runs `work` when all that was queued before it is done, whether that went well or not. */
  #queued<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#pending.set(this.#pending.get() + 1);
    const turn = this.#queue.then(work).finally(() => this.#pending.set(this.#pending.get() - 1));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
