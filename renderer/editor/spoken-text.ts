import type { Passage } from '#shared/domain/passage.ts';
import { previousSentence, sentenceAt } from '#shared/text/sentences.ts';
import type { Turn } from '#shared/text/turns.ts';

/** The first index from `low` to `high` at which `isPast` holds, which it does from some index on; `high` where it never does. */
function firstWhere(low: number, high: number, isPast: (index: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isPast(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/**
 * A transcript as what was said: sentences and selections leave out who said it and the header before. A quotation is of
 * the interviewee's words; their label is not among them.
 */
export class SpokenText {
  constructor(
    readonly text: string,
    readonly turns: readonly Turn[],
    /** Where the header of the interview ends, UTF-16; 0 for none. */
    readonly headerEnd: number,
  ) {}

  /** The sentence that holds `offset`, else the next one, else the last; null where nothing is said. */
  sentenceAt(offset: number): Passage | null {
    for (let from = Math.max(offset, this.headerEnd); ; ) {
      const sentence = sentenceAt(this.text, from);
      if (sentence === null || sentence.end <= from) return this.sentenceBefore(this.text.length);
      const words = this.words(sentence);
      if (words !== null) return words;
      from = sentence.end;
    }
  }

  /** The last sentence that ends at `offset` or before it; null before the first. */
  sentenceBefore(offset: number): Passage | null {
    for (let from = offset; ; ) {
      const sentence = previousSentence(this.text, from);
      if (sentence === null || sentence.start < this.headerEnd) return null;
      const words = this.words(sentence);
      if (words !== null) return words;
      from = sentence.start;
    }
  }

  /** `passage` without the blanks at its ends and without the label that it begins in; null where nothing else is in it. */
  words(passage: Passage): Passage | null {
    const turn = this.turns[firstWhere(0, this.turns.length, (index) => (this.turns[index]?.start ?? Infinity) > passage.start) - 1];
    const from = turn === undefined ? passage.start : Math.max(passage.start, turn.bodyStart);
    const words = this.text.slice(from, passage.end);
    const start = from + (words.length - words.trimStart().length);
    const end = Math.max(from, passage.end) - (words.length - words.trimEnd().length);
    return end > start ? { start, end } : null;
  }
}
