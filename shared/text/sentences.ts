import type { Passage } from '#shared/domain/passage.ts';
import { paragraphAt } from './paragraphs.ts';

/*
 * Intl.Segmenter follows Unicode UAX #29, for which opening and closing brackets are one class, the ellipsis ends
 * nothing and "1." ends a sentence. Chinese prose needs three corrections, made below, each linear in the paragraph.
 */
const segmenter = new Intl.Segmenter('zh', { granularity: 'sentence' });

/** UTF-16 units given to the segmenter at a time: each step of it costs time in proportion to what it was given. */
const windowLength = 2_000;

const opening = /[“‘（「『《〈【〔［｛([{]/;
const trailing = /[。！？!?…”’）」』》〉】〕］｝)\]}]/;
const onlyNumber = /^\s*[（(]?\p{N}{1,3}[.．)）]+\s*$/u;
const hasWords = /[\p{L}\p{N}]/u;
const blank = /\s/;

/** Where straight quotes open: every other one of a paragraph, from the first. */
function straightOpenings(paragraph: string): ReadonlySet<number> {
  const openings = new Set<number>();
  let opens = true;
  for (let at = paragraph.indexOf('"'); at !== -1; at = paragraph.indexOf('"', at + 1)) {
    if (opens) openings.add(at);
    opens = !opens;
  }
  return openings;
}

/** Before the opening brackets and quotes (and blanks) that end at `boundary`; `boundary` itself where there are none. */
function beforeOpening(paragraph: string, from: number, boundary: number, straight: ReadonlySet<number>): number {
  let found = boundary;
  for (let at = boundary - 1; at > from; at -= 1) {
    const character = paragraph.charAt(at);
    if (opening.test(character) || straight.has(at)) found = at;
    else if (!blank.test(character)) break;
  }
  return found;
}

/** After the closing marks that `boundary` would leave to the next sentence: the dots of `？……`. */
function afterTrailing(paragraph: string, boundary: number): number {
  let found = boundary;
  while (trailing.test(paragraph.charAt(found))) found += 1;
  return found;
}

/** Where the segmenter starts its sentences after the first, rising. */
function* sentenceStarts(paragraph: string): Generator<number> {
  for (let from = 0, length = windowLength; from < paragraph.length; ) {
    const isLast = from + length >= paragraph.length;
    const starts = [...segmenter.segment(paragraph.slice(from, from + length))].map(({ index }) => from + index).slice(1);
    const whole = isLast ? starts : starts.slice(0, -1);
    yield* whole;
    if (isLast) return;
    // The last one may have looked different with more after it, so the next window begins there, or is made longer.
    const next = whole.at(-1);
    length = next === undefined ? length * 2 : windowLength;
    from = next ?? from;
  }
}

/** Where the pieces of a paragraph end, rising; the last is its length. */
function pieceEnds(paragraph: string): number[] {
  const straight = straightOpenings(paragraph);
  const ends: number[] = [];
  let last = 0;
  for (const start of sentenceStarts(paragraph)) {
    if (start <= last) continue;
    const before = beforeOpening(paragraph, last, start, straight);
    last = before === start ? afterTrailing(paragraph, start) : before;
    ends.push(last);
  }
  if (last < paragraph.length) ends.push(paragraph.length);
  return ends;
}

function trimmed(paragraph: string, start: number, end: number): Passage {
  let from = start;
  let to = end;
  while (from < to && blank.test(paragraph.charAt(from))) from += 1;
  while (to > from && blank.test(paragraph.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** The sentences of one paragraph, offsets within it. A piece that is only a number joins the next, only marks the one before. */
function sentencesIn(paragraph: string): Passage[] {
  const sentences: Passage[] = [];
  let sentenceStart = 0;
  let pieceStart = 0;
  for (const end of pieceEnds(paragraph)) {
    const piece = paragraph.slice(pieceStart, end);
    const previous = sentences.at(-1);
    const isWordless = !hasWords.test(piece);
    const joinsNext = end < paragraph.length && (onlyNumber.test(piece) || (isWordless && previous === undefined));
    pieceStart = end;
    if (joinsNext) continue;
    const sentence = trimmed(paragraph, sentenceStart, end);
    if (previous !== undefined && isWordless) sentences[sentences.length - 1] = trimmed(paragraph, previous.start, end);
    else if (sentence.start < sentence.end) sentences.push(sentence);
    sentenceStart = end;
  }
  return sentences;
}

/** The paragraph read last: stepping through a long one must not segment it anew at each step. */
let latest: { readonly paragraph: string; readonly sentences: readonly Passage[] } = { paragraph: '', sentences: [] };

function sentencesOfParagraph(text: string, { start, end }: Passage): readonly Passage[] {
  const paragraph = text.slice(start, end);
  if (latest.paragraph !== paragraph) latest = { paragraph, sentences: sentencesIn(paragraph) };
  return latest.sentences;
}

function movedBy(passage: Passage, offset: number): Passage {
  return { start: passage.start + offset, end: passage.end + offset };
}

/** The first sentence that ends after `offset`, in this paragraph or a later one. */
function sentenceEndingAfter(text: string, offset: number): Passage | null {
  for (let paragraph = paragraphAt(text, offset); ; paragraph = paragraphAt(text, paragraph.end + 1)) {
    const { start } = paragraph;
    const found = sentencesOfParagraph(text, paragraph).find(({ end }) => end + start > offset);
    if (found !== undefined) return movedBy(found, start);
    if (paragraph.end === text.length) return null;
  }
}

/**
 * The sentence to select at a caret: the one that holds `offset`, else the next, else the last of the text; null where
 * the text has no words. Passages (UTF-16) are without the blanks around them, end with their 。！？… and closing
 * quotes, and never cross a paragraph. Reads only the paragraphs it passes.
 */
export function sentenceAt(text: string, offset: number): Passage | null {
  return sentenceEndingAfter(text, offset) ?? previousSentence(text, text.length);
}

/** The first sentence that starts at `offset` or after it; null past the last. Ask with the end of the current one. */
export function nextSentence(text: string, offset: number): Passage | null {
  const found = sentenceEndingAfter(text, offset);
  return found === null || found.start >= offset ? found : sentenceEndingAfter(text, found.end);
}

/** The last sentence that ends at `offset` or before it; null before the first. Ask with the start of the current one. */
export function previousSentence(text: string, offset: number): Passage | null {
  for (let paragraph = paragraphAt(text, offset); ; paragraph = paragraphAt(text, paragraph.start - 1)) {
    const { start } = paragraph;
    const found = sentencesOfParagraph(text, paragraph).findLast(({ end }) => end + start <= offset);
    if (found !== undefined) return movedBy(found, start);
    if (start === 0) return null;
  }
}
