import fc from 'fast-check';
import { expect, it } from 'vitest';

import { wordDiff } from './word-diff.ts';

const side = (parts: ReturnType<typeof wordDiff>, without: 'added' | 'removed'): string => parts.filter(({ kind }) => kind !== without).map(({ text }) => text).join('');

it('loses nothing of either side, whatever they are', () => {
  const texts = fc.array(fc.constantFrom('上级', '考核', '，', ' ', 'the pressure', '。', '\n', '𠮷', '发展引力'), { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const parts = wordDiff(before, after);
      expect([side(parts, 'added'), side(parts, 'removed')]).toEqual([before, after]);
      expect(parts.some(({ text }) => text === '')).toBe(false);
    }),
  );
});

it('marks whole words, Chinese ones too, and nothing else', () => {
  expect(wordDiff('来自上级的考核压力', '来自同级的竞争压力').filter(({ kind }) => kind === 'same').map(({ text }) => text)).toContain('压力');
  expect(wordDiff('the old rule', 'the new rule')).toEqual([
    { kind: 'same', text: 'the ' },
    { kind: 'removed', text: 'old' },
    { kind: 'added', text: 'new' },
    { kind: 'same', text: ' rule' },
  ]);
});

it('compares very long texts as wholes', () => {
  const long = '词 '.repeat(15_000);
  expect(wordDiff(long, `${long}尾`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
