import { describe, expect, it } from 'vitest';

import { commandNames } from '#shared/domain/command-name.ts';
import { emptyState } from '#shared/domain/state.ts';
import { createTranslations } from '#renderer/frame/feature-text.ts';

import { entrySentence } from './describe-entry.ts';
import { sentencesEn, sentencesZh } from './sentences.ts';
import { historyText } from './text.ts';

const holes = (sentence: string): string[] => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
const full = { project: 'P', coder: 'C', recordId: 'R', codebook: 'B', code: 'K', into: 'I', city: 'S', codebooks: 2, cities: 3, codes: 4, codings: 5, count: 6, number: 7 };

describe.each(commandNames)('%s', (command) => {
  it.each(['zh-CN', 'en'] as const)('has a sentence in %s with every hole filled', async (language) => {
    const i18n = await createTranslations(language, [historyText]);
    for (const label of [full, { ...full, count: 1 }, {}]) {
      const sentence = entrySentence(i18n, { command, label, changes: [] }, emptyState);
      expect(sentence).not.toBe(command);
      expect(sentence).not.toMatch(/\{\{|undefined/);
    }
  });

  it('says the same in both languages', () => {
    // A singular may do without the number.
    expect(new Set(holes(sentencesEn[command]))).toEqual(new Set(holes(sentencesZh[command])));
  });
});

it('a command of a newer version is named as what it is', async () => {
  const i18n = await createTranslations('zh-CN', [historyText]);
  expect(entrySentence(i18n, { command: 'telepathy.begin', label: {}, changes: [] }, emptyState)).toContain('telepathy.begin');
});
