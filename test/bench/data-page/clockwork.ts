/** The middle of some measurements (the upper one where their number is even). */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** So long work is done before it is measured, at least once: the engine compiles what it has seen often, ms. */
const warmUp = 300;

/** How long `work` takes when it is not the first time, ms: the median of `runs`. */
export async function timeOf(work: () => unknown, runs = 5): Promise<number> {
  const begun = performance.now();
  do await work();
  while (performance.now() - begun < warmUp);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    window.gc?.();
    const at = performance.now();
    await work();
    times.push(performance.now() - at);
  }
  return median(times);
}
