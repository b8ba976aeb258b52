import { expect, test } from 'vitest';

import { parseHeader } from '#shared/text/header.ts';
import { parseTurns } from '#shared/text/turns.ts';

import { SpokenText } from './spoken-text.ts';

const text = '记录编号：SZG20220713\n访谈日期：2022-07-13\n\n访谈者：您好。请讲。\n受访者：好的，我讲。\n\n说话人1 00:01:12\n再补一句。\n说话人1 00:02:00\n没了。';
const spoken = new SpokenText(text, parseTurns(text), parseHeader(text).end);
const words = (passage: { start: number; end: number } | null): string | null => (passage === null ? null : text.slice(passage.start, passage.end));

test('sentences leave out labels and header, one way and the other', () => {
  const said = ['您好。', '请讲。', '好的，我讲。', '再补一句。', '没了。'];
  const forth: (string | null)[] = [];
  for (let at = 0, sentence = spoken.sentenceAt(at); sentence !== null && sentence.end > at; sentence = spoken.sentenceAt(at)) {
    forth.push(words(sentence));
    at = sentence.end;
  }
  expect(forth).toEqual(said);
  const back: (string | null)[] = [];
  for (let sentence = spoken.sentenceBefore(text.length); sentence !== null; sentence = spoken.sentenceBefore(sentence.start)) back.unshift(words(sentence));
  expect(back).toEqual(said);
});

test('past the last sentence there is the last', () => {
  expect(words(spoken.sentenceAt(text.length))).toBe('没了。');
  expect(new SpokenText('', [], 0).sentenceAt(0)).toBeNull();
});

test('a selection that begins in a label begins with the words after it', () => {
  const at = (from: string, to: string) => ({ start: text.indexOf(from), end: text.indexOf(to) + to.length });
  expect(words(spoken.words(at('受访者', '我讲。')))).toBe('好的，我讲。');
  expect(words(spoken.words(at('者：好的', '我讲。')))).toBe('好的，我讲。');
  expect(words(spoken.words(at('请讲', '好的')))).toBe('请讲。\n受访者：好的');
  expect(words(spoken.words(at('访谈日期', '07-13\n')))).toBe('访谈日期：2022-07-13');
  expect(spoken.words(at('受访者', '受访者：'))).toBeNull();
});
