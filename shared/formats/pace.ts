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

/** To be awaited between chunks of long work. @throws CancelledError where that was asked for. */
export async function keepPace(pace: Pace, done: number, total: number): Promise<void> {
  pace.onProgress?.(done, total);
  await pace.pause?.();
  if (pace.isCancelled?.() === true) throw new CancelledError();
}

/** Does `work` on each item in order, keeping pace every `chunk` items and at the end. */
export async function eachAtPace<Item>(items: readonly Item[], pace: Pace, chunk: number, work: (item: Item) => void): Promise<void> {
  for (let from = 0; from < items.length; from += chunk) {
    await keepPace(pace, from, items.length);
    for (const item of items.slice(from, from + chunk)) work(item);
  }
  await keepPace(pace, items.length, items.length);
}
