/** The middle of an odd number of measurements, ms. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How long `work` takes, ms: the median of `runs`, after one that is not counted. */
export async function timeOf(work: () => unknown, runs = 5): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const begun = performance.now();
    await work();
    if (run > 0) times.push(performance.now() - begun);
  }
  return median(times);
}

/** Fulfils once what is in the document now has been painted: after the next frame's rendering. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });
}
