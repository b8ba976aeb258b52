import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { standsOn } from '#shared/domain/anchor.ts';
import { dyadCount } from '#shared/domain/dyad.ts';
import type { BlobHash, CoderId, Instant } from '#shared/domain/ids.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import { replay } from '#shared/domain/journal.ts';
import { codingsOf } from '#shared/domain/state.ts';

import { sampleCodings } from './sample-codings.ts';
import { sampleInterviews } from './sample-interviews.ts';
import { sampleProject, type SampleSetting } from './sample-project.ts';

const texts = new Map(
  sampleInterviews.map(({ fileName }) => {
    const text = readFileSync(new URL(`./interviews/${fileName}`, import.meta.url), 'utf8');
    return [fileName, { text, hash: createHash('sha256').update(text).digest('hex') as BlobHash }] as const;
  }),
);

function setting(language: SampleSetting['language']): SampleSetting {
  let next = 0;
  return {
    coderId: 'me' as CoderId,
    now: () => '2026-01-02T03:04:05.000Z' as Instant,
    nextId: () => `id-${(next += 1)}`,
    coder: { name: '王伟', role: 'coder' },
    language,
    texts,
  };
}

describe('the sample project', () => {
  const content = sampleProject(setting('zh-CN'));
  const { state, journal } = content;

  it('is a sound project, and its journal tells how it came to be', () => {
    expect(violationsOf(state)).toEqual([]);
    expect(replay(journal)).toEqual(state);
  });

  it('has the four codebooks, the 155 cities of eleven provinces, and six interviews with their files', () => {
    expect([state.codebooks.size, state.cities.size, state.transcripts.size]).toEqual([4, 155, 6]);
    expect(dyadCount(state.cities.size)).toBe(11_935);
    for (const { source, textHash } of state.transcripts.values()) {
      expect(content.originals.get(source.originalHash ?? textHash)).toEqual(new TextEncoder().encode(content.texts.get(textHash)));
    }
  });

  it('has every coding of the list, on its very words, with its links and its note', () => {
    const codings = [...codingsOf(state)];
    expect(codings).toHaveLength(sampleCodings.reduce((sum, { codes }) => sum + codes.length, 0));
    for (const { anchor, transcriptId } of codings) {
      const hash = state.transcripts.get(transcriptId)?.textHash;
      expect(standsOn((hash && content.texts.get(hash)) ?? '', anchor)).toBe(true);
    }
    expect(codings.filter(({ note }) => note !== '')).toHaveLength(sampleCodings.filter(({ note }) => note !== '').length);
    expect(codings.reduce((sum, { links }) => sum + links.length, 0)).toBe(sampleCodings.reduce((sum, { links, codes }) => sum + links.length * codes.length, 0));
  });

  it('speaks the language it is made in', () => {
    const english = sampleProject(setting('en')).state;
    expect(english.project?.name).toMatch(/^Sample project/);
    expect([...english.transcripts.values()].every(({ title }) => /[a-z]/.test(title))).toBe(true);
    expect([...state.transcripts.values()].every(({ title }) => /\p{Script=Han}/u.test(title))).toBe(true);
  });
});
