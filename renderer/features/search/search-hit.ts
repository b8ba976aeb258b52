import { wholeCharacters } from '#shared/domain/anchor.ts';
import type { TranscriptId } from '#shared/domain/ids.ts';
import type { Passage } from '#shared/domain/passage.ts';
import { paragraphAt } from '#shared/text/paragraphs.ts';
import type { Turn } from '#shared/text/turns.ts';

/** A place where the words stand, with the rest of its paragraph as far as a line shows it. */
export interface SearchHit {
  readonly id: string;
  readonly transcriptId: TranscriptId;
  /** UTF-16 offsets in the transcript's text. */
  readonly passage: Passage;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Whose turn it is in; null outside all turns. */
  readonly turn: Turn | null;
}

/** UTF-16 units of the paragraph shown before and after: more than fits in a line of a wide window. */
const longestBefore = 60;
const longestAfter = 120;

/** The turn that holds `offset`, or null. `turns` in order and apart from each other, as `parseTurns` gives them. */
export function turnAt(turns: readonly Turn[], offset: number): Turn | null {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const turn = turns[low - 1];
  return turn !== undefined && offset < turn.end ? turn : null;
}

/** The hit at `passage`. What stands before it leaves the speaker's label out: the turn says who speaks. */
export function hitAt(transcriptId: TranscriptId, text: string, passage: Passage, turn: Turn | null): SearchHit {
  const paragraph = paragraphAt(text, passage.start);
  const isInLabel = turn !== null && passage.start < turn.bodyStart;
  const first = Math.max(paragraph.start, turn === null || isInLabel ? 0 : turn.bodyStart);
  const { start } = wholeCharacters(text, { start: Math.max(first, passage.start - longestBefore), end: passage.end });
  const { end } = wholeCharacters(text, { start: passage.start, end: Math.min(paragraph.end, passage.end + longestAfter) });
  return {
    id: `${transcriptId}|${passage.start}`,
    transcriptId,
    passage,
    before: text.slice(start, passage.start),
    words: text.slice(passage.start, passage.end),
    after: text.slice(passage.end, end),
    turn,
  };
}
