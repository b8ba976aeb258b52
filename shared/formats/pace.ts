/** How long work tells of itself and lets itself be stopped. All of it is optional. */
export interface Pace {
  /** How much is done, of how much in all; `done` never falls. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between chunks; once it says true, the work throws `CancelledError` and leaves nothing behind. */
  readonly isCancelled?: () => boolean;
  /** Gives the host a turn between chunks, so that a page can paint and take a click on cancel. */
  readonly pause?: () => Promise<void>;
}

/** Somebody asked for the work to stop. No problem to tell anyone of. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
  constructor() {
    super('cancelled');
  }
}

/** Gives the host a turn where there is nothing to count yet. @throws CancelledError where that was asked for. */
export async function breathe(pace: Pace): Promise<void> {
  await pace.pause?.();
  if (pace.isCancelled?.() === true) throw new CancelledError();
}

/** To be awaited between chunks of long work. @throws CancelledError where that was asked for. */
export async function keepPace(pace: Pace, done: number, total: number): Promise<void> {
  pace.onProgress?.(done, total);
  await breathe(pace);
}

/** Does `work` on each item in order, keeping pace every `chunk` items and at the end. */
export async function eachAtPace<Item>(items: readonly Item[], pace: Pace, chunk: number, work: (item: Item) => void): Promise<void> {
  for (let from = 0; from < items.length; from += chunk) {
    await keepPace(pace, from, items.length);
    for (const item of items.slice(from, from + chunk)) work(item);
  }
  await keepPace(pace, items.length, items.length);
}

/** How finely the progress of work in several stages is told. */
const grain = 1000;

/** The pace of one stage of longer work: its progress is that between `from` and `to`, shares of the whole. */
export function stageOf(pace: Pace, from: number, to: number): Pace {
  const { onProgress } = pace;
  if (onProgress === undefined) return pace;
  return {
    ...pace,
    onProgress: (done, total) => onProgress(Math.round(grain * (from + (to - from) * (total === 0 ? 1 : done / total))), grain),
  };
}

/** Counts units of work one by one, and keeps pace every `chunk` of them and at the last. */
export class Meter {
  #done = 0;
  #kept = 0;

  constructor(
    private readonly pace: Pace,
    private readonly total: number,
    private readonly chunk: number,
  ) {}

  /** To be awaited after each unit. @throws CancelledError */
  async advance(units = 1): Promise<void> {
    this.#done += units;
    if (this.#done - this.#kept < this.chunk && this.#done < this.total) return;
    this.#kept = this.#done;
    await keepPace(this.pace, this.#done, this.total);
  }
}
