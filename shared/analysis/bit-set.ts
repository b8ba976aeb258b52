/** A set of whole numbers from 0 below `limit`, a bit each: a thirtieth of a `Set`, and quick to put together. */
export class BitSet {
  readonly #words: Uint32Array;

  /** @param limit how many numbers there are. */
  constructor(limit: number) {
    this.#words = new Uint32Array(Math.ceil(limit / 32));
  }

  /** @throws RangeError for a number that is not below the limit, give or take the last word. */
  add(number: number): void {
    const at = number >>> 5;
    if (at >= this.#words.length) throw new RangeError(`${number} is beyond the set`);
    this.#words[at] = (this.#words[at] ?? 0) | (1 << (number & 31));
  }

  /** Takes in all of `other`, which has the same limit. */
  addAll(other: BitSet): void {
    other.#words.forEach((word, at) => {
      this.#words[at] = (this.#words[at] ?? 0) | word;
    });
  }

  /** How many numbers are in it. Linear in the limit. */
  get size(): number {
    return this.#words.reduce((sum, word) => sum + bitsIn(word), 0);
  }
}

/** How many bits of 32 are set: sums of ever wider neighbours (Warren, Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
