/** The middle of some measurements (the upper one where their number is even). */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** So long work is done before it is measured, at least once: the engine compiles what it has seen often, ms. */
const warmUp = 300;

/**
 * How long each of `works` takes when it is not the first time, ms: the medians of `runs` rounds in which they take turns, so
 * that a machine that is busy for a while is busy for all of them.
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
      const at = performance.now();
      await work();
      times[index]?.push(performance.now() - at);
    }
  }
  return times.map(median);
}

/** How long `work` takes when it is not the first time, ms. */
export async function timeOf(work: () => unknown, runs = 5): Promise<number> {
  const [time = Number.NaN] = await timesOf([work], runs);
  return time;
}
