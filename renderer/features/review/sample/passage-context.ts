import { wholeCharacters } from '#shared/domain/anchor.ts';
import type { Passage } from '#shared/domain/passage.ts';
import { gap } from '#shared/formats/dyadreview/excerpt-text.ts';

/** A passage with the words around it. */
export interface PassageContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The passage with up to `units` UTF-16 units on either side; never across words that were left out of a copy for review. */
export function passageContext(text: string, { start, end }: Passage, units: number): PassageContext {
  const mark = gap.trim();
  const wide = wholeCharacters(text, { start: start - units, end: end + units });
  const before = text.slice(wide.start, start);
  const after = text.slice(end, wide.end);
  const cutBefore = before.lastIndexOf(mark);
  const cutAfter = after.indexOf(mark);
  return {
    before: (cutBefore === -1 ? before : before.slice(cutBefore + mark.length)).trimStart(),
    quote: text.slice(start, end),
    after: (cutAfter === -1 ? after : after.slice(0, cutAfter)).trimEnd(),
  };
}
