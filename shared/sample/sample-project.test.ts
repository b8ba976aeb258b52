import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { standsOn } from '#shared/domain/anchor.ts';
import { measureCities, rankByBreadth } from '#shared/analysis/city-measures.ts';
import { placeOfDyad } from '#shared/analysis/dyad-index.ts';
import { measureDyads } from '#shared/analysis/dyad-measures.ts';
import { caseLedger } from '#shared/analysis/ledger.ts';
import { dyadCount, dyadOf } from '#shared/domain/dyad.ts';
import type { BlobHash, CaseId, CityId, CoderId, Instant } from '#shared/domain/ids.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import { replay } from '#shared/domain/journal.ts';
import { codingsOf } from '#shared/domain/state.ts';
import { readRichText } from '#shared/formats/markdown/read-rich-text.ts';
import { writeRichText } from '#shared/formats/markdown/write-rich-text.ts';

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

  it('has memos about the study, a code and a dyad, in rich text', () => {
    const memos = [...state.memos.values()];
    expect(memos.map(({ about }) => about.kind)).toEqual(['project', 'code', 'dyad']);
    for (const { body } of memos) expect(writeRichText(readRichText(body))).toBe(body);
  });

  it('has agreements that tell the story: 120 items of 深圳–东莞, none of 深圳–梅州, and a dense Delta', () => {
    const measures = measureDyads(state, '2023-12-31');
    const itemsOf = (one: string, other: string) => {
      const [a, b] = [one, other].map((name) => measures.index.cities.find(({ shortName }) => shortName === name)?.id);
      const place = a === undefined || b === undefined ? -1 : placeOfDyad(measures.index, dyadOf(a, b));
      return { items: measures.items[place], agreements: measures.agreements[place] };
    };
    expect(itemsOf('深圳', '东莞')).toEqual({ items: 120, agreements: 2 });
    expect(itemsOf('深圳', '梅州')).toEqual({ items: 0, agreements: 1 });
    expect(itemsOf('衢州', '上饶')).toEqual({ items: 0, agreements: 0 });
    expect(state.agreements.size).toBeGreaterThan(250);
    expect(state.agreements.size).toBeLessThan(600);
    const ranks = rankByBreadth(measures, measureCities(measures)).slice(0, 3).map(({ city }) => city.shortName);
    expect(ranks).toContain('深圳');
    expect([...state.agreements.values()].every(({ title, source }) => title.endsWith('（虚构）') && source.startsWith('虚构'))).toBe(true);
  });

  it('knows how far apart the cities of Guangdong are', () => {
    const values = (one: string, other: string) => state.dyads.get(dyadOf(`gb${one}` as CityId, `gb${other}` as CityId))?.attributes;
    expect(state.dyads.size).toBe(231);
    expect(values('440300', '441900')).toEqual({ 距离: 60, 同省: '是' });
    expect(values('440300', '360700')).toEqual({ 距离: 375, 同省: '否' });
  });

  it('traces two cases with rivals, evidence found and absent, overruled tests, groups, and verdicts', () => {
    expect(state.cases.size).toBe(2);
    const evidence = [...state.evidence.values()];
    expect(evidence.length).toBeGreaterThanOrEqual(8);
    expect(new Set(evidence.map(({ finding }) => finding))).toEqual(new Set(['found', 'notFound', 'notAccessible', null]));
    expect(evidence.flatMap(({ tests }) => tests).some(({ overruled }) => overruled !== null)).toBe(true);
    expect([...state.steps.values()].every(({ codings }) => codings.length > 0)).toBe(true);
    for (const caseId of state.cases.keys()) {
      const ledger = caseLedger(state, caseId as CaseId);
      expect(ledger.hypotheses).toHaveLength(3);
      expect(ledger.hypotheses.every(({ hypothesis }) => hypothesis.verdict !== null)).toBe(true);
      expect(ledger.hypotheses.some(({ failedHoops }) => failedHoops.length > 0)).toBe(true);
      expect(ledger.hypotheses.some(({ outcomes, counted }) => counted.length < outcomes.length)).toBe(true);
    }
  });

  it('speaks the language it is made in', () => {
    const english = sampleProject(setting('en')).state;
    expect(english.project?.name).toMatch(/^Sample project/);
    expect([...english.transcripts.values()].every(({ title }) => /[a-z]/.test(title))).toBe(true);
    expect([...state.transcripts.values()].every(({ title }) => /\p{Script=Han}/u.test(title))).toBe(true);
  });

  it('traces the same in both languages, each in its own words', () => {
    const english = sampleProject(setting('en')).state;
    const traced = ({ cases, hypotheses, steps, events, evidence, agreements }: typeof state) => [cases, hypotheses, steps, events, evidence, agreements].map((table) => [...table.values()]);
    /** What is written of a record, without ids, names of things in the program, numbers and instants. */
    const wordsOf = (value: unknown): string[] => {
      if (typeof value === 'string') return /[ ，。]|\p{Script=Han}/u.test(value) ? [value] : [];
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
    };
    expect(traced(english).map((rows) => rows.length)).toEqual(traced(state).map((rows) => rows.length));
    expect(wordsOf(traced(english)).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(wordsOf(traced(state)).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    // The structure of the evidence is that of the same study: kinds of tests, results, dates, passages.
    const shape = ({ evidence }: typeof state) => [...evidence.values()].map(({ finding, level, date, tests, codings }) => ({ finding, level, date, codings: codings.length, tests: tests.map(({ certainty, uniqueness, result }) => ({ certainty, uniqueness, result })) }));
    expect(shape(english)).toEqual(shape(state));
  });
});
