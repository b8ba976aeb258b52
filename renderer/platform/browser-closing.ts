import { fail, ok } from '#shared/domain/result.ts';
import type { CloseRequest } from '#shared/ipc/closing.ts';
import type { Reply } from '#shared/ipc/contract-types.ts';
import type { HostEvents } from '#shared/ipc/host.ts';

/**
 * A browser tab cannot be kept from closing; it can only ask. When the user leaves, the page is told to put its drafts away, and if commits are on
 * their way to disk then, the browser asks whether to leave.
 */
export class BrowserClosing {
  readonly #listeners = new Set<(request: CloseRequest) => void>();
  #pending = 0;
  #rounds = 0;

  constructor(page: Pick<Window, 'addEventListener'>) {
    page.addEventListener('beforeunload', (event) => {
      this.#rounds += 1;
      for (const listener of this.#listeners) listener({ closeId: String(this.#rounds) });
      if (this.#pending > 0) event.preventDefault();
    });
  }

  readonly closeRequested: HostEvents['closeRequested'] = (listener) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly setPendingCommits = ({ count }: { count: number }): Promise<Reply<'setPendingCommits'>> => {
    this.#pending = count;
    return Promise.resolve(ok(undefined));
  };

  /** Nobody waits for this answer: the browser decides by the commits that are pending. */
  readonly answerClose = (): Promise<Reply<'answerClose'>> => Promise.resolve(fail('host.unsupported', { request: 'answerClose' }));
}
