import { diffArrays } from 'diff';

/** A stretch of text that stayed, came or went. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** More words than this on both sides together are compared as wholes: Myers' algorithm grows with their product. */
const mostWords = 20_000;

/** Words as Chinese and English have them, punctuation and blanks each by themselves; together they are the text. */
export function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}

/** What was done to a text word by word: what went stands before what came in its place. Same parts and removed ones make `before`, same and added ones `after`. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length + now.length > mostWords) {
    return [
      { kind: 'removed' as const, text: before },
      { kind: 'added' as const, text: after },
    ].filter(({ text }) => text !== '');
  }
  return diffArrays(old, now).map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }));
}
