/** Whole numbers from 0 to `most` for an axis of counts: at most `count` + 1 of them, 1, 2 or 5 times a power of ten apart. */
export function wholeTicks(most: number, count: number): number[] {
  const least = Math.max(1, most / Math.max(1, count));
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((lead) => lead * power).find((size) => size >= least) ?? 10 * power;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, place) => place * step);
}
