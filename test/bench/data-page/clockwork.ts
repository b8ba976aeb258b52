/** The middle of some measurements (the upper one where their number is even). */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** So long work is done before it is measured, at least once: the engine compiles what it has seen often, ms. */
const warmUp = 300;

/** More than any processor's caches hold, a number for each line of them (64 bytes). */
let elsewhere: Float64Array | null = null;

/**
 * Fills the processor's caches with something else. A person asks for a list or a count after a screen has been painted, when
 * nothing of the project is in them; a loop that asks again at once finds all of a small project there, and none of a large one.
 */
function leaveTheCaches(): number {
  elsewhere ??= new Float64Array(16_000_000).fill(1);
  let sum = 0;
  for (let at = 0; at < elsewhere.length; at += 8) sum += elsewhere[at] ?? 0;
  return sum;
}

/**
 * How long each of `works` takes when the engine knows it and the processor's caches hold nothing of it, ms: the medians of
 * `runs` rounds in which they take turns, so that a machine that is busy for a while is busy for all of them.
 */
export async function timesOf(works: readonly (() => unknown)[], runs = 5): Promise<number[]> {
  for (const work of works) {
    const begun = performance.now();
    do await work();
    while (performance.now() - begun < warmUp);
  }
  const times = works.map((): number[] => []);
  window.gc?.();
  for (let run = 0; run < runs; run += 1) {
    for (const [index, work] of works.entries()) {
      leaveTheCaches();
      const at = performance.now();
      await work();
      times[index]?.push(performance.now() - at);
    }
  }
  return times.map(median);
}

/** The same of one work. */
export async function timeOf(work: () => unknown, runs = 5): Promise<number> {
  const [time = Number.NaN] = await timesOf([work], runs);
  return time;
}
