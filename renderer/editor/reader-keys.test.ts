import { expect, test } from 'vitest';

import { passageOf, stretchOf } from './passage-steps.ts';
import { type KeyPress, selectionAfterKey } from './reader-keys.ts';
import { SpokenText } from './spoken-text.ts';

const text = '甲说一句。乙说一句。\n丙说一句。';
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held });
const after = (selected: string | null, ...presses: KeyPress[]): string | null => {
  let stretch = selected === null ? null : stretchOf({ start: text.indexOf(selected), end: text.indexOf(selected) + selected.length });
  for (const one of presses) stretch = selectionAfterKey(new SpokenText(text, [], 0), { stretch, caret: 6 }, one);
  return stretch === null ? null : text.slice(passageOf(stretch).start, passageOf(stretch).end);
};

test('with nothing selected the first step takes the sentence at the caret', () => {
  expect(after(null, press('ArrowDown'))).toBe('乙说一句。');
  expect(after(null, press('k'))).toBe('乙说一句。');
});

test('arrows and J K step; with Shift they extend', () => {
  expect(after('甲说一句。', press('j'))).toBe('乙说一句。');
  expect(after('甲说一句。', press('ArrowDown', { shiftKey: true }))).toBe('甲说一句。乙说一句。');
  expect(after('丙说一句。', press('K', { shiftKey: true }))).toBe('乙说一句。\n丙说一句。');
});

test('Alt moves one end by a character, Mod+Shift by a word', () => {
  expect(after('甲说一句。', press('ArrowLeft', { altKey: true }))).toBe('甲说一句');
  expect(after('甲说一句。', press('ArrowRight', { altKey: true, shiftKey: true }))).toBe('说一句。');
  expect(after('甲说一', press('ArrowRight', { ctrlKey: true, shiftKey: true }))).toBe('甲说一句');
});

test('other keys are not the reader’s', () => {
  expect(after('甲说一句。', press('1'))).toBeNull();
  expect(after('甲说一句。', press('ArrowRight'))).toBeNull();
  expect(after('甲说一句。', press('ArrowDown', { ctrlKey: true }))).toBeNull();
  expect(after('甲说一句。', press('j', { metaKey: true }))).toBeNull();
});
