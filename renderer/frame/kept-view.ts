import * as v from 'valibot';

import { Cell, type ReadableCell } from '#renderer/session/cell.ts';
import type { Session } from '#renderer/session/session.ts';

import type { Workbench } from './workbench.ts';

/** What keeping needs of a workbench. */
export type ViewKeeper = Pick<Workbench, 'tell'> & { readonly session: Pick<Session, 'views' | 'readOnly'> };

/**
 * A value kept with the project but not journalled: what is folded open, what was used last, a draft. It starts as
 * `initial` and takes the kept value as soon as that is read, with the changes made until then made to it too.
 */
export class KeptView<Value> implements ReadableCell<Value> {
  readonly #cell: Cell<Value>;
  readonly #keeper: ViewKeeper;
  readonly #key: string;
  /** What was changed before the kept value was read; null from then on. Until then nothing is written over it. */
  #early: ((value: Value) => Value)[] | null = [];
  #writing = false;
  #stale = false;
  /** Fulfils when the kept value is there, or was found to be of no use. */
  readonly loaded: Promise<void>;

  constructor(keeper: ViewKeeper, key: string, schema: v.GenericSchema<unknown, Value>, initial: Value) {
    this.#keeper = keeper;
    this.#key = key;
    this.#cell = new Cell(initial);
    this.loaded = this.#load(schema);
  }

  readonly get = (): Value => this.#cell.get();
  readonly subscribe = (listener: () => void): (() => void) => this.#cell.subscribe(listener);

  /** Replaces the value, whatever it was. */
  readonly set = (value: Value): void => this.update(() => value);

  /** Changes a part of the value: of the kept one too, if that is not read yet. */
  readonly update = (change: (value: Value) => Value): void => {
    this.#early?.push(change);
    const value = change(this.#cell.get());
    if (Object.is(value, this.#cell.get())) return;
    this.#cell.set(value);
    if (this.#early === null) void this.#keep();
  };

  async #load(schema: v.GenericSchema<unknown, Value>): Promise<void> {
    const early = this.#early ?? [];
    try {
      const kept = v.safeParse(schema, await this.#keeper.session.views.readView(this.#key));
      // What an older version kept in another form is no loss: the view starts afresh.
      if (kept.success) this.#cell.set(early.reduce((value, change) => change(value), kept.output));
    } catch (error) {
      this.#tell(error);
    }
    this.#early = null;
    if (early.length > 0) void this.#keep();
  }

  /** One write at a time; what changes meanwhile is written once, as it is then. */
  async #keep(): Promise<void> {
    if (this.#keeper.session.readOnly) return;
    this.#stale = true;
    if (this.#writing) return;
    this.#writing = true;
    try {
      while (this.#stale) {
        this.#stale = false;
        await this.#keeper.session.views.writeView(this.#key, this.#cell.get());
      }
    } catch (error) {
      this.#tell(error);
    } finally {
      this.#writing = false;
    }
  }

  #tell(error: unknown): void {
    this.#keeper.tell({ code: 'store.failed', params: { reason: error instanceof Error ? error.message : String(error) } });
  }
}
