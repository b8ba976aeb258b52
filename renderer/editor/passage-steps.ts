import type { Passage } from '#shared/domain/passage.ts';

import type { SpokenText } from './spoken-text.ts';

/** A passage as the keyboard makes it: it grows and shrinks at `head`, and comes back to `anchor`. */
export interface Stretch {
  readonly anchor: Passage;
  readonly head: Passage;
}

/** `backward` is towards the start of the text. */
export type Direction = 'forward' | 'backward';

/** A stretch that begins with `passage`, however that was selected. */
export function stretchOf(passage: Passage): Stretch {
  return { anchor: passage, head: passage };
}

/** The passage from anchor to head, both included. */
export function passageOf({ anchor, head }: Stretch): Passage {
  return { start: Math.min(anchor.start, head.start), end: Math.max(anchor.end, head.end) };
}

/** The sentence to go to from `from`: where `from` is only a part of one, the whole of that first. */
function sentenceBeside(spoken: SpokenText, from: Passage, direction: Direction): Passage | null {
  if (direction === 'forward') {
    const next = spoken.sentenceAt(from.end);
    return next !== null && next.end > from.end ? next : null;
  }
  const holding = spoken.sentenceAt(from.start);
  return holding !== null && holding.start < from.start ? holding : spoken.sentenceBefore(from.start);
}

/** The sentence after or before `from`; `from` itself at either end of the text. */
export function stepSentence(spoken: SpokenText, from: Passage, direction: Direction): Passage {
  return sentenceBeside(spoken, from, direction) ?? from;
}

/** The stretch with its head one sentence further. */
export function extendBySentence(spoken: SpokenText, stretch: Stretch, direction: Direction): Stretch {
  return { ...stretch, head: sentenceBeside(spoken, stretch.head, direction) ?? stretch.head };
}

const segmenters = {
  character: new Intl.Segmenter('zh', { granularity: 'grapheme' }),
  word: new Intl.Segmenter('zh', { granularity: 'word' }),
};
export type Unit = keyof typeof segmenters;

/** UTF-16 units looked at to find the next boundary: no word or cluster that people write is longer. */
const reach = 120;

/** The next boundary between characters (as a reader counts them) or words. Line ends and blanks are passed over in one step. */
export function boundaryBeside(text: string, offset: number, unit: Unit, direction: Direction): number {
  if (direction === 'forward') {
    for (const { index, segment } of segmenters[unit].segment(text.slice(offset, offset + reach))) {
      if (segment.trim() !== '') return offset + index + segment.length;
    }
    return Math.min(text.length, offset + reach);
  }
  const from = Math.max(0, offset - reach);
  const pieces = [...segmenters[unit].segment(text.slice(from, offset))];
  return from + (pieces.findLast(({ segment }) => segment.trim() !== '')?.index ?? 0);
}

/** `passage` with one end moved by one unit; it always keeps at least one. */
export function moveEnd(text: string, passage: Passage, end: 'start' | 'end', unit: Unit, direction: Direction): Passage {
  const moved = { ...passage, [end]: boundaryBeside(text, passage[end], unit, direction) };
  return moved.end > moved.start && text.slice(moved.start, moved.end).trim() !== '' ? moved : passage;
}

/** `passage` with one end moved to the next end of a sentence that way; it always keeps at least one sentence or what it was. */
export function moveEndBySentence(spoken: SpokenText, passage: Passage, end: 'start' | 'end', direction: Direction): Passage {
  const moved = { ...passage };
  if (end === 'end' && direction === 'forward') moved.end = sentenceBeside(spoken, passage, 'forward')?.end ?? passage.end;
  if (end === 'start' && direction === 'backward') moved.start = sentenceBeside(spoken, passage, 'backward')?.start ?? passage.start;
  if (end === 'end' && direction === 'backward') moved.end = spoken.sentenceBefore(passage.end - 1)?.end ?? passage.end;
  if (end === 'start' && direction === 'forward') moved.start = nextStart(spoken, passage.start);
  return moved.end > moved.start ? moved : passage;
}

function nextStart(spoken: SpokenText, offset: number): number {
  const holding = spoken.sentenceAt(offset);
  if (holding === null || holding.start > offset) return holding?.start ?? offset;
  return sentenceBeside(spoken, holding, 'forward')?.start ?? offset;
}
