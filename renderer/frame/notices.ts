import { Cell, type ReadableCell } from '#renderer/session/cell.ts';

/** A short message about what just happened. Errors stay until closed; the rest goes by itself. */
export interface Notice {
  readonly id: number;
  readonly tone: 'done' | 'info' | 'error';
  readonly text: string;
  readonly action: { readonly label: string; run(): void } | null;
}

export class Notices {
  readonly #shown = new Cell<readonly Notice[]>([]);
  #next = 1;

  get shown(): ReadableCell<readonly Notice[]> {
    return this.#shown;
  }

  /** @returns the notice's id, for `close`. */
  show(tone: Notice['tone'], text: string, action: Notice['action'] = null): number {
    const notice = { id: this.#next, tone, text, action };
    this.#next += 1;
    this.#shown.set([...this.#shown.get().slice(-3), notice]);
    return notice.id;
  }

  close(id: number): void {
    this.#shown.set(this.#shown.get().filter((notice) => notice.id !== id));
  }
}
