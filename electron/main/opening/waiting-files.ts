/** Project files that the system asked for, kept until the page listens: on a double click the app starts after the request. */
export class WaitingFiles {
  readonly #open: (path: string) => void;
  #waiting: string[] = [];
  #pageListens = false;

  /** @param open hands one file to the page */
  constructor(open: (path: string) => void) {
    this.#open = open;
  }

  add(paths: readonly string[]): void {
    this.#waiting.push(...paths);
    this.#send();
  }

  pageListens(): void {
    this.#pageListens = true;
    this.#send();
  }

  pageIsGone(): void {
    this.#pageListens = false;
  }

  #send(): void {
    if (!this.#pageListens) return;
    const paths = this.#waiting;
    this.#waiting = [];
    paths.forEach(this.#open);
  }
}
