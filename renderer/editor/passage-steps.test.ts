import fc from 'fast-check';
import { expect, test } from 'vitest';

import { boundaryBeside, extendBySentence, moveEnd, moveEndBySentence, passageOf, stepSentence, stretchOf } from './passage-steps.ts';
import { SpokenText } from './spoken-text.ts';

const text = '第一句。第二句！\n\n第三句，长一些。第四句';
const spoken = new SpokenText(text, [], 0);
const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
const find = (piece: string) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length });

test('steps go from sentence to sentence, over paragraphs, and stop at the ends', () => {
  const first = find('第一句。');
  const walked = [first];
  for (let step = 0; step < 4; step += 1) walked.push(stepSentence(spoken, walked.at(-1) ?? first, 'forward'));
  expect(walked.map(words)).toEqual(['第一句。', '第二句！', '第三句，长一些。', '第四句', '第四句']);
  expect(words(stepSentence(spoken, find('第三句，长一些。'), 'backward'))).toBe('第二句！');
  expect(words(stepSentence(spoken, first, 'backward'))).toBe('第一句。');
});

test('from a part of a sentence a step goes to the whole of it', () => {
  expect(words(stepSentence(spoken, find('三句'), 'forward'))).toBe('第三句，长一些。');
  expect(words(stepSentence(spoken, find('三句'), 'backward'))).toBe('第三句，长一些。');
});

test('a stretch grows over the sentences it meets and shrinks back, on either side of where it began', () => {
  let stretch = stretchOf(find('第二句！'));
  stretch = extendBySentence(spoken, stretch, 'forward');
  expect(words(passageOf(stretch))).toBe('第二句！\n\n第三句，长一些。');
  stretch = extendBySentence(spoken, extendBySentence(spoken, stretch, 'backward'), 'backward');
  expect(words(passageOf(stretch))).toBe('第一句。第二句！');
});

test('a character is what a reader counts as one', () => {
  const mixed = '好👩‍👩‍👧é𠮷';
  const stops = [0];
  for (let at = 0; at < mixed.length; ) stops.push((at = boundaryBeside(mixed, at, 'character', 'forward')));
  expect(stops.length - 1).toBe(4);
  for (let index = stops.length - 1; index > 0; index -= 1) {
    expect(boundaryBeside(mixed, stops[index] ?? 0, 'character', 'backward')).toBe(stops[index - 1]);
  }
});

test('an end moved on and back is where it was, and the passage never gets empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 2 }), (any) => {
      const passage = new SpokenText(any, [], 0).words({ start: 0, end: boundaryBeside(any, 0, 'character', 'forward') });
      if (passage === null) return;
      expect(moveEnd(any, passage, 'end', 'character', 'backward')).toEqual(passage);
      const grown = moveEnd(any, passage, 'end', 'character', 'forward');
      expect(grown.end).toBeGreaterThanOrEqual(passage.end);
    }),
  );
});

test('an end moves by sentences, and leaves at least one', () => {
  const second = find('第二句！');
  expect(words(moveEndBySentence(spoken, second, 'end', 'forward'))).toBe('第二句！\n\n第三句，长一些。');
  expect(words(moveEndBySentence(spoken, second, 'start', 'backward'))).toBe('第一句。第二句！');
  expect(words(moveEndBySentence(spoken, find('第一句。第二句！'), 'end', 'backward'))).toBe('第一句。');
  expect(words(moveEndBySentence(spoken, find('第一句。第二句！'), 'start', 'forward'))).toBe('第二句！');
  expect(moveEndBySentence(spoken, second, 'end', 'backward')).toEqual(second);
  expect(moveEndBySentence(spoken, second, 'start', 'forward')).toEqual(second);
});
