import { expect, it } from 'vitest';
import { languageOf, textsIn } from './texts-in.ts';

it.each([
  ['zh-CN', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh_TW', 'zh-CN'],
  ['ZH-Hant', 'zh-CN'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['', 'en'],
])('speaks to %j in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

it('says the same things in both languages', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)])) : typeof value;
  expect(shape(textsIn('zh-CN'))).toEqual(shape(textsIn('en')));
  expect(textsIn('zh-CN').cannotOpen.message('甲.dyadtrace')).toContain('甲.dyadtrace');
});
