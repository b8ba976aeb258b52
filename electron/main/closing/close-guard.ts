/** What closing needs of the window, its page and its user. */
export interface ClosePorts {
  /** Tells the page to put its drafts away and to answer with `closeId`. */
  askPage(closeId: string): void;
  /** Asks the user whether to wait on. The question is withdrawn when `signal` aborts; the answer no longer counts then. */
  askUser(signal: AbortSignal): Promise<'wait' | 'close'>;
  /** Closes for good, without asking anybody again. */
  close(): void;
}

/** How long the page may take before the user is asked. A page that hangs must not make quitting impossible. */
export const PATIENCE_MS = 10_000;

interface Closing {
  readonly closeId: string;
  readonly withdraw: AbortController;
  timer: NodeJS.Timeout;
  pageIsReady: boolean;
}

/**
 * Lets the window close when the page has put its drafts away AND no commit is on its way to disk, or when the user no longer wants to wait.
 */
export class CloseGuard {
  readonly #ports: ClosePorts;
  #listening = false;
  #pending = 0;
  #rounds = 0;
  #closing: Closing | undefined;

  constructor(ports: ClosePorts) {
    this.#ports = ports;
  }

  /** The page hears events from now on. */
  pageListens(): void {
    this.#listening = true;
  }

  /** The page was unloaded, is being loaded anew or has crashed: it holds nothing any more and nobody will answer. */
  pageIsGone(): void {
    this.#listening = false;
    this.#pending = 0;
    if (this.#closing !== undefined) this.#finish(this.#closing);
  }

  setPendingCommits(count: number): void {
    this.#pending = count;
    this.#closeIfReady();
  }

  /** The user, the system or `app.quit()` wants the window closed. Asking twice changes nothing. */
  requestClose(): void {
    if (this.#closing !== undefined) return;
    if (!this.#listening) {
      this.#ports.close();
      return;
    }
    this.#rounds += 1;
    this.#closing = { closeId: String(this.#rounds), withdraw: new AbortController(), timer: this.#patience(), pageIsReady: false };
    this.#ports.askPage(this.#closing.closeId);
  }

  /** An answer to an earlier round is no answer to this one. */
  answer(closeId: string, answer: 'ready' | 'stay'): void {
    const closing = this.#closing;
    if (closing?.closeId !== closeId) return;
    if (answer === 'stay') {
      this.#end(closing);
      return;
    }
    closing.pageIsReady = true;
    this.#closeIfReady();
  }

  #closeIfReady(): void {
    if (this.#closing?.pageIsReady === true && this.#pending === 0) this.#finish(this.#closing);
  }

  #finish(closing: Closing): void {
    this.#end(closing);
    this.#ports.close();
  }

  #end(closing: Closing): void {
    clearTimeout(closing.timer);
    closing.withdraw.abort();
    this.#closing = undefined;
  }

  #patience(): NodeJS.Timeout {
    return setTimeout(() => {
      if (this.#closing !== undefined) void this.#askUser(this.#closing);
    }, PATIENCE_MS);
  }

  async #askUser(closing: Closing): Promise<void> {
    const decision = await this.#ports.askUser(closing.withdraw.signal);
    if (this.#closing !== closing) return;
    if (decision === 'close') this.#finish(closing);
    else closing.timer = this.#patience();
  }
}
