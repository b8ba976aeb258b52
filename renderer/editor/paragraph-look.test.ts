import { expect, test } from 'vitest';

import { parseTurns } from '#shared/text/turns.ts';

import { paragraphLooks, sectionStarts } from './paragraph-look.ts';
import { ParagraphTable } from './paragraph-table.ts';

test('a turn goes on over its paragraphs, and stands apart unless an empty line says so', () => {
  const text = '访谈记录\n访谈者：您好。\n受访者：好的。\n我再补充一点。\n\n访谈者：谢谢。';
  const looks = paragraphLooks(text, new ParagraphTable(text), parseTurns(text), 5);
  expect(looks.map(({ role, isApart, isHeader, isEmpty }) => [role, isApart, isHeader, isEmpty])).toEqual([
    [null, false, true, false],
    ['interviewer', true, false, false],
    ['interviewee', true, false, false],
    ['interviewee', false, false, false],
    [null, false, false, true],
    ['interviewer', false, false, false],
  ]);
});

test('a paragraph is estimated by its width: ideographs are twice as wide as letters', () => {
  const looks = (text: string): number[] => paragraphLooks(text, new ParagraphTable(text), [], 0).map(({ lines }) => lines);
  expect(looks('')).toEqual([0.5]);
  expect(looks('市'.repeat(76))).toEqual([2]);
  expect(looks('a'.repeat(76))).toEqual([1]);
});

test('sections are of about the same height, and hold every paragraph once', () => {
  const text = Array.from({ length: 100 }, (_, index) => '市'.repeat(index % 7 === 0 ? 0 : 40 * (index % 5))).join('\n');
  const looks = paragraphLooks(text, new ParagraphTable(text), [], 0);
  const starts = sectionStarts(looks);
  const heights = starts.map((start, index) => looks.slice(start, starts[index + 1] ?? looks.length).reduce((sum, { lines }) => sum + lines, 0));
  expect(starts[0]).toBe(0);
  expect(heights.slice(0, -1).every((lines) => lines >= 48 && lines < 56)).toBe(true);
  expect(heights.reduce((sum, lines) => sum + lines, 0)).toBeCloseTo(looks.reduce((sum, { lines }) => sum + lines, 0));
});
