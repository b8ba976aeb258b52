import type { Anchor } from './coding.ts';
import type { Passage } from './passage.ts';

/** UTF-16 units of surrounding text an anchor keeps on each side. */
const contextLength = 32;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether `offset` falls between the two halves of one character outside the BMP. */
export function splitsCharacter(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

/** Whether one character lies astride the seam where `after` follows `before`. */
export function splitsCharacterBetween(before: string, after: string): boolean {
  return isHigh(before.charCodeAt(before.length - 1)) && isLow(after.charCodeAt(0));
}

/** `passage` within `text` with both ends on whole characters: a start moves back, an end moves on. */
export function wholeCharacters(text: string, passage: Passage): Passage {
  const start = Math.max(0, Math.min(passage.start, text.length));
  const end = Math.max(start, Math.min(passage.end, text.length));
  return { start: splitsCharacter(text, start) ? start - 1 : start, end: splitsCharacter(text, end) ? end + 1 : end };
}

/** The anchor of a passage of `text` (UTF-16 offsets). Ends are moved outwards to whole characters. */
export function anchorAt(text: string, passage: Passage): Anchor {
  const { start, end } = wholeCharacters(text, passage);
  const from = Math.max(0, start - contextLength);
  const to = Math.min(text.length, end + contextLength);
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(splitsCharacter(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsCharacter(text, to) ? to - 1 : to),
  };
}

/** Whether the anchor still stands on its words in `text`. */
export function standsOn(text: string, anchor: Anchor): boolean {
  return text.slice(anchor.start, anchor.end) === anchor.quote;
}
