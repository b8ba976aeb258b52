import { expect, it } from 'vitest';

import { openingOf } from './opening.ts';

const text = '记录编号：SZG20220713\n地点：深圳\n\n访谈者：您好，请介绍一下。\n受访者：好的。\n我们局去年开始对接。\n访谈者：谢谢。';

it('tells header lines from turns, and gives turns their speakers', () => {
  const parts = openingOf(text);
  expect(parts.map(({ turn, words }) => [turn?.speaker ?? null, words])).toEqual([
    [null, '记录编号：SZG20220713'],
    [null, '地点：深圳'],
    ['访谈者', '您好，请介绍一下。'],
    ['受访者', '好的。\n我们局去年开始对接。'],
    ['访谈者', '谢谢。'],
  ]);
});

it('shows paragraphs where there are no turns, and only the beginning of a long text', () => {
  const long = Array.from({ length: 5_000 }, (_, index) => `第${index}段没有说话人，只是叙述。`).join('\n');
  const parts = openingOf(long);
  expect(parts.every(({ turn }) => turn === null)).toBe(true);
  expect(parts.at(-1)?.start).toBeLessThan(900);
});
