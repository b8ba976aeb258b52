import { describe, expect, it } from 'vitest';

import { problemCodes } from '#shared/domain/operation.ts';
import { archiveProblemCodes } from '#shared/formats/dyadtrace/archive-problem.ts';
import { reviewFileProblemCodes } from '#shared/formats/dyadreview/review-problem.ts';
import { hostProblemCodes } from '#shared/ipc/host-problem.ts';
import type { AppProblemCode } from '#renderer/frame/app-problem.ts';
import { createTranslations, translator } from '#renderer/frame/feature-text.ts';

import { appProblemCodes, problemText, sentenceOf } from './problem-text.ts';

const params = {
  code: 'K', key: '1', value: '远', name: 'N', count: 2, codebook: 'B', recordId: 'R', reason: 'EIO', kind: 'coding', id: 'I', field: 'F', request: 'saveFile', size: 70_000_000, limit: 67_108_864,
  file: 'records/code.jsonl', line: 3, version: 2, supported: 1, appVersion: '9.0.0', stated: 4, found: 5, rule: 'code.circle', hash: 'abc', owner: 'O', project: 'P', hypothesis: 'H1', coder: 'C',
};

describe.each(['zh-CN', 'en'] as const)('problems in %s', (language) => {
  it.each(appProblemCodes.map((code) => [code]))('%s is a sentence that says enough', async (code) => {
    const say = translator(await createTranslations(language, [problemText]), problemText);
    const sentence = sentenceOf(say, { code, params });
    expect(sentence).not.toContain('{{');
    expect(sentence).toMatch(language === 'en' ? /\.$/ : /。$/);
    expect(sentence.length).toBeGreaterThan(language === 'en' ? 20 : 10);
  });
});

it('has every code of operations, hosts, project files and reviews', () => {
  const known: ReadonlySet<AppProblemCode> = new Set(appProblemCodes);
  expect([...problemCodes, ...hostProblemCodes, ...archiveProblemCodes, ...reviewFileProblemCodes].filter((code) => !known.has(code))).toEqual([]);
});

it('says sizes as people read them', async () => {
  const say = translator(await createTranslations('en', [problemText]), problemText);
  expect(sentenceOf(say, { code: 'file.tooLarge', params: { name: 'a.txt', size: 70_000_000, limit: 67_108_864 } })).toContain('66.8 MB, more than the limit of 64.0 MB');
});
