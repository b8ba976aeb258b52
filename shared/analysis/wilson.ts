/** An interval within [0, 1]. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the standard normal distribution: for 95 % between both ends. */
const z = 1.959963984540054;

/**
 * The 95 % score interval for a share of `hits` among `total`, without continuity correction: E. B. Wilson, "Probable
 * inference, the law of succession, and statistical inference", JASA 22 (1927) 209-212; recommended for small samples by
 * R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, method 3. With p = hits / total, n = total, its ends are
 * (2np + z² ± z √(z² + 4np(1 - p))) / 2(n + z²). null where there is nothing to tell a share of.
 * @throws RangeError unless 0 <= hits <= total
 */
export function wilsonInterval(hits: number, total: number): Interval | null {
  if (!(hits >= 0 && hits <= total)) throw new RangeError(`${hits} of ${total} is no share`);
  if (total === 0) return null;
  const middle = 2 * hits + z * z;
  const half = z * Math.sqrt(z * z + 4 * hits * (1 - hits / total));
  const width = 2 * (total + z * z);
  // Rounding must not lead out of what a share can be.
  return { low: hits === 0 ? 0 : Math.max(0, (middle - half) / width), high: hits === total ? 1 : Math.min(1, (middle + half) / width) };
}
