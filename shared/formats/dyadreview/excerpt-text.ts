import { anchorAt, wholeCharacters } from '#shared/domain/anchor.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { Passage } from '#shared/domain/passage.ts';

/** Stands where words of the interview are left out. */
export const gap = '\n⟨……⟩\n';

/** What of an interview goes out for review: some passages with what surrounds them, and their codings moved onto that. */
export interface ExcerptText {
  readonly text: string;
  readonly codings: readonly Coding[];
}

/** The stretches that `codings` and `context` UTF-16 units on either side cover, in order, joined where they meet. */
function stretches(text: string, codings: readonly Coding[], context: number): Passage[] {
  const wished = codings.map(({ anchor }) => wholeCharacters(text, { start: anchor.start - context, end: anchor.end + context }));
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of wished.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/**
 * The words of `text` that a reviewer of `codings` needs, and no others. Anchors are made anew from these, so that what an
 * anchor remembers of its surroundings holds nothing else either; links, notes and weights stay at home.
 */
export function excerptText(text: string, codings: readonly Coding[], context: number): ExcerptText {
  const parts = stretches(text, codings, context);
  const hasBefore = (parts[0]?.start ?? 0) > 0;
  let excerpt = hasBefore ? gap.trimStart() : '';
  const places = parts.map(({ start, end }, index) => {
    if (index > 0) excerpt += gap;
    const shift = excerpt.length - start;
    excerpt += text.slice(start, end);
    return { start, end, shift };
  });
  if ((parts.at(-1)?.end ?? text.length) < text.length) excerpt += gap.trimEnd();
  const moved = codings.map((coding) => {
    const place = places.find(({ start, end }) => start <= coding.anchor.start && coding.anchor.end <= end);
    const shift = place?.shift ?? 0;
    const anchor = anchorAt(excerpt, { start: coding.anchor.start + shift, end: coding.anchor.end + shift });
    return { ...coding, anchor, links: [], note: '', weight: null };
  });
  return { text: excerpt, codings: moved };
}
