import type { Passage } from '#shared/domain/passage.ts';
import { paragraphAt } from '#shared/text/paragraphs.ts';
import { sentenceAt } from '#shared/text/sentences.ts';
import { parseTurns, type Turn } from '#shared/text/turns.ts';

/** How much of the text around a passage is shown with it. */
export const contextKinds = ['none', 'sentence', 'turn'] as const;
export type ContextKind = (typeof contextKinds)[number];

/** The words just before a passage and just after it. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** Nothing of a stretch that has no words: the full stop that a passage left out tells a reader nothing. */
const wordsOf = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? text : '');

const noContext: Context = { before: '', after: '' };

/** What stands around the passages of one text. Its turns are found once. */
export class Surroundings {
  readonly #text: string;
  readonly #turns: readonly Turn[];

  constructor(text: string) {
    this.#text = text;
    this.#turns = parseTurns(text);
  }

  /** Who speaks where the passage begins; null where nobody is known to, and where the passage itself names the speaker. */
  speakerOf({ start }: Passage): string | null {
    const turn = this.#turnAt(start);
    return turn === undefined || start < turn.bodyStart ? null : turn.speaker;
  }

  /**
   * - `sentence`: the rest of the sentence on each side, or the neighbouring sentence where the passage ends with one
   * - `turn`: the rest of the turn on each side; of the paragraph, where a text shows no turns
   *
   * Context never runs into another speaker's turn and leaves out the speaker's label.
   */
  contextOf({ start, end }: Passage, kind: ContextKind): Context {
    if (kind === 'none') return noContext;
    const limits = { start: Math.min(start, this.#limits(start).start), end: Math.max(end, this.#limits(end - 1).end) };
    const within = kind === 'turn' ? limits : this.#sentences({ start, end }, limits);
    return { before: wordsOf(this.#text.slice(within.start, start)), after: wordsOf(this.#text.slice(end, within.end)) };
  }

  /** From the first to the last sentence that touches the words next to the passage, inside `limits`. */
  #sentences({ start, end }: Passage, limits: Passage): Passage {
    const before = this.#text.slice(limits.start, start).trimEnd();
    const after = this.#text.slice(end, limits.end);
    const last = before === '' ? null : sentenceAt(this.#text, limits.start + before.length - 1);
    const next = after.trim() === '' ? null : sentenceAt(this.#text, end + (after.length - after.trimStart().length));
    return {
      start: last === null ? start : Math.max(limits.start, Math.min(start, last.start)),
      end: next === null ? end : Math.min(limits.end, Math.max(end, next.end)),
    };
  }

  #limits(offset: number): Passage {
    const turn = this.#turnAt(offset);
    return turn === undefined ? paragraphAt(this.#text, offset) : { start: turn.bodyStart, end: turn.end };
  }

  #turnAt(offset: number): Turn | undefined {
    let low = 0;
    let high = this.#turns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#turns[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const turn = this.#turns[low - 1];
    return turn !== undefined && offset < turn.end ? turn : undefined;
  }
}
