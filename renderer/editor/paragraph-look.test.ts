import { expect, test } from 'vitest';

import { parseTurns } from '#shared/text/turns.ts';

import { paragraphLooks } from './paragraph-look.ts';
import { ParagraphTable } from './paragraph-table.ts';

test('a turn opens at its label and goes on over its paragraphs', () => {
  const text = '访谈记录\n访谈者：您好。\n受访者：好的。\n我再补充一点。\n\n访谈者：谢谢。';
  const looks = paragraphLooks(text, new ParagraphTable(text), parseTurns(text), 5);
  expect(looks.map(({ opensTurn, role, isHeader, isEmpty }) => [opensTurn, role, isHeader, isEmpty])).toEqual([
    [false, null, true, false],
    [true, 'interviewer', false, false],
    [true, 'interviewee', false, false],
    [false, 'interviewee', false, false],
    [false, null, false, true],
    [true, 'interviewer', false, false],
  ]);
});

test('a paragraph is estimated by its width: ideographs are twice as wide as letters', () => {
  const looks = (text: string): number[] => paragraphLooks(text, new ParagraphTable(text), [], 0).map(({ lines }) => lines);
  expect(looks('')).toEqual([1]);
  expect(looks('市'.repeat(76))).toEqual([2]);
  expect(looks('a'.repeat(76))).toEqual([1]);
});
