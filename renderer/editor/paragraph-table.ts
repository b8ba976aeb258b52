import { paragraphsOf } from '#shared/text/paragraphs.ts';

/** Where the paragraphs of a text are. The LF between two of them counts as the last unit of the first. Offsets are UTF-16. */
export class ParagraphTable {
  readonly #starts: Uint32Array;
  readonly textLength: number;

  constructor(text: string) {
    this.#starts = Uint32Array.from(paragraphsOf(text), ({ start }) => start);
    this.textLength = text.length;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Where paragraph `index` begins; the length of the text for the index past the last. */
  startOf(index: number): number {
    return this.#starts[index] ?? this.textLength;
  }

  /** Where paragraph `index` ends, its LF left out. */
  endOf(index: number): number {
    return index + 1 < this.count ? this.startOf(index + 1) - 1 : this.textLength;
  }

  /** The paragraph that holds `offset` (0 to the length of the text). Binary search. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
