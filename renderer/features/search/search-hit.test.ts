import { expect, it } from 'vitest';

import type { TranscriptId } from '#shared/domain/ids.ts';
import { parseTurns } from '#shared/text/turns.ts';

import { hitAt, turnAt } from './search-hit.ts';

const text = '编号：SZG20220713\n\n访谈者：合作怎么开始的？\n受访者：先签了协议。\n合作是后来的事𠮷。\n\n受访者：谢谢。';
const turns = parseTurns(text);
const id = 't-1' as TranscriptId;
const passageOf = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });

it('finds the turn of every offset, none in the header and between turns', () => {
  const slow = (offset: number) => turns.find(({ start, end }) => start <= offset && offset < end) ?? null;
  for (let offset = 0; offset <= text.length; offset += 1) expect(turnAt(turns, offset)).toBe(slow(offset));
  expect(turnAt(turns, 3)).toBeNull();
});

it('shows the rest of the paragraph without the label', () => {
  const passage = passageOf('怎么');
  expect(hitAt(id, text, passage, turnAt(turns, passage.start))).toMatchObject({ before: '合作', words: '怎么', after: '开始的？' });
});

it('keeps to the paragraph within a turn of several', () => {
  const passage = passageOf('合作', text.indexOf('协议'));
  expect(hitAt(id, text, passage, turnAt(turns, passage.start))).toMatchObject({ before: '', words: '合作', after: '是后来的事𠮷。' });
});

it('shows a label itself where that is what was found', () => {
  const passage = passageOf('访谈者');
  expect(hitAt(id, text, passage, turnAt(turns, passage.start))).toMatchObject({ before: '', words: '访谈者', after: '：合作怎么开始的？' });
});

it('cuts a long paragraph between characters, never within one', () => {
  const long = `${'𠮷'.repeat(100)}合作${'𠮷'.repeat(100)}`;
  const { before, after } = hitAt(id, long, { start: 200, end: 202 }, null);
  expect([...before, ...after].every((character) => character === '𠮷')).toBe(true);
  expect(before.length).toBeLessThan(70);
});
