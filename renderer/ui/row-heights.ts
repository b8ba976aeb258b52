/** Where each row of a long list stands, in px, when some heights are known and the rest are guessed. */
export class RowHeights {
  /** `#tops[i]` is the top of row i; the last entry is the whole height. */
  readonly #tops: Float64Array;

  /**
   * @param count number of rows
   * @param guess height in px of a row that has not been measured
   * @param measured height in px by index; `undefined` where unknown
   */
  constructor(count: number, guess: number, measured?: (index: number) => number | undefined) {
    this.#tops = new Float64Array(count + 1);
    for (let index = 0, top = 0; index < count; index += 1) {
      top += measured?.(index) ?? guess;
      this.#tops[index + 1] = top;
    }
  }

  get count(): number {
    return this.#tops.length - 1;
  }

  /** px from the top of the list; the whole height for `index` = count. */
  topOf(index: number): number {
    return this.#tops[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  get whole(): number {
    return this.topOf(this.count);
  }

  /** The row that covers `y`, from 0 to count - 1; 0 for an empty list. */
  indexAt(y: number): number {
    let low = 0;
    let high = Math.max(0, this.count - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.topOf(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** What a long list draws, from top to bottom: rows, and empty stretches for those that are not drawn. */
export type Stretch = { kind: 'row'; index: number } | { kind: 'gap'; from: number; height: number };

/**
 * The rows between two heights, and single others that must be drawn wherever they are (the one with the focus).
 * @param from px, inclusive
 * @param to px, exclusive
 */
export function stretchesOf(heights: RowHeights, from: number, to: number, alwaysDrawn: readonly number[] = []): Stretch[] {
  if (heights.count === 0) return [];
  const drawn = new Set(alwaysDrawn.filter((index) => index >= 0 && index < heights.count));
  for (let index = heights.indexAt(from), last = heights.indexAt(Math.max(from, to - 1)); index <= last; index += 1) drawn.add(index);
  const stretches: Stretch[] = [];
  let next = 0;
  const gapTo = (index: number) => {
    if (index > next) stretches.push({ kind: 'gap', from: next, height: heights.topOf(index) - heights.topOf(next) });
  };
  for (const index of [...drawn].sort((a, b) => a - b)) {
    gapTo(index);
    stretches.push({ kind: 'row', index });
    next = index + 1;
  }
  gapTo(heights.count);
  return stretches;
}
