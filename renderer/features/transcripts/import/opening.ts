import { paragraphAt, paragraphsOf } from '#shared/text/paragraphs.ts';
import { parseTurns, type Turn } from '#shared/text/turns.ts';

/** A paragraph outside any turn, or a turn. */
export interface OpeningPart {
  /** UTF-16 offset in the text: what tells the parts apart. */
  readonly start: number;
  readonly turn: Turn | null;
  readonly words: string;
}

/** So much of a text is looked at to tell its first turns; labels must recur to be believed. */
const readLength = 20_000;
/** And so much of it is shown. */
const shownLength = 900;

/** The beginning of a transcript as its reader will show it: header lines, then turns. Text in UTF-16 units, LF. */
export function openingOf(text: string): OpeningPart[] {
  const head = text.length <= readLength ? text : text.slice(0, paragraphAt(text, readLength).end);
  const turns = parseTurns(head);
  const parts: OpeningPart[] = [];
  const firstTurn = turns[0]?.start ?? head.length;
  for (const { start, end } of paragraphsOf(head)) {
    if (start >= firstTurn || start >= shownLength) break;
    const words = head.slice(start, Math.min(end, firstTurn)).trim();
    if (words !== '') parts.push({ start, turn: null, words: words.slice(0, shownLength) });
  }
  for (const turn of turns) {
    if (turn.start >= shownLength) break;
    parts.push({ start: turn.start, turn, words: head.slice(turn.bodyStart, Math.min(turn.end, turn.bodyStart + shownLength)) });
  }
  return parts;
}
