import { beforeEach, expect, it } from 'vitest';

import type { BlobHash } from '#shared/domain/ids.ts';
import { addTranscripts, type NewTranscript } from '#shared/domain/operations/transcript-operations.ts';
import type { AppProblem } from '#renderer/frame/app-problem.ts';
import type { Session } from '#renderer/session/session.ts';
import { MemoryStore } from '#test/fixtures/memory-store.ts';
import { hashOf } from '#test/fixtures/test-project.ts';
import { newSession } from '#test/fixtures/test-session.ts';

import { SearchModel } from './search-model.ts';
import type { SearchResults } from './search-results.ts';

const blank = { title: '', date: '', place: '', role: '', institution: '', interviewer: '', consent: '', confidentiality: '', cityId: null };

function interview(recordId: string, text: string, textHash: BlobHash = hashOf(text)): NewTranscript {
  return { header: { ...blank, recordId }, text, textHash, source: { fileName: `${recordId}.txt`, encoding: 'utf-8', originalHash: null }, original: null };
}

let store: MemoryStore;
let session: Session;
let model: SearchModel;
let told: AppProblem[];
/** Every state of the results, in order. */
let seen: SearchResults[];

beforeEach(async () => {
  store = new MemoryStore();
  session = await newSession(store);
  told = [];
  seen = [];
  model = new SearchModel({ session, tell: (problem) => told.push(problem) });
  model.results.subscribe(() => seen.push(model.results.get()));
});

const found = () => model.results.get().groups.map(({ transcript, hits }) => [transcript.recordId, hits.map(({ words, after }) => words + after)]);

it('finds 简 by 繁 and 繁 by 简, in either width and case, grouped by record id', async () => {
  const transcripts = [
    interview('WXL20221109', '受访者：两个城市的协议，ＧＤＰ也有关系。'),
    interview('SZG20220713', '受訪者：兩個城市的協議。\n訪談者：協議簽了嗎？gdp呢？'),
    interview('LMH20220722', '没有相关内容。'),
  ];
  await session.run(addTranscripts, { transcripts });
  await model.start({ query: '協議', speaker: 'all' });
  const both = [
    ['SZG20220713', ['協議。', '協議簽了嗎？gdp呢？']],
    ['WXL20221109', ['协议，ＧＤＰ也有关系。']],
  ];
  expect(found()).toEqual(both);
  expect(model.results.get()).toMatchObject({ count: 3, listed: 3, searched: 3, total: 3, isRunning: false });
  await model.start({ query: ' 协议 ', speaker: 'all' });
  expect(found()).toEqual(both);
  await model.start({ query: 'GDP', speaker: 'all' });
  expect(model.results.get().count).toBe(2);
});

it('keeps to the words of one role, its labels left out', async () => {
  await session.run(addTranscripts, { transcripts: [interview('SZG20220713', '协议编号：三\n访谈者：受访者，协议呢？\n受访者：协议在这。\n李科长：协议我也有。\n李科长：对。')] });
  const count = async (speaker: 'all' | 'interviewee' | 'interviewer' | 'other', query = '协议') => {
    await model.start({ query, speaker });
    return model.results.get().count;
  };
  expect(await count('all')).toBe(4);
  expect(await count('interviewee')).toBe(1);
  expect(await count('interviewer')).toBe(1);
  expect(await count('other')).toBe(1);
  expect(await count('interviewee', '受访者')).toBe(0);
  expect(await count('all', '受访者')).toBe(2);
});

it('counts every hit and lists no more than anyone goes through', async () => {
  const transcripts = ['AB20220101', 'CD20220102', 'EF20220103'].map((recordId) => interview(recordId, `${recordId}${'的'.repeat(4_500)}`));
  await session.run(addTranscripts, { transcripts });
  await model.start({ query: '的', speaker: 'all' });
  expect(model.results.get()).toMatchObject({ count: 13_500, listed: 10_000 });
  expect(model.results.get().groups.map(({ count, hits }) => [count, hits.length])).toEqual([
    [4_500, 4_500],
    [4_500, 4_500],
    [4_500, 1_000],
  ]);
});

it('lets a new query end the old one, whose results never show after it began', async () => {
  const transcripts = Array.from({ length: 60 }, (_, index) => interview(`AB2022010${1 + (index % 9)}-${index + 2}`, `访谈者：合作？\n受访者：协议${index}。\n`.repeat(300)));
  await session.run(addTranscripts, { transcripts });
  const old = model.start({ query: '合作', speaker: 'all' });
  const later = model.start({ query: '协议', speaker: 'all' });
  await Promise.all([old, later]);
  expect(seen.every(({ query }) => query === '协议')).toBe(true);
  expect(model.results.get()).toMatchObject({ query: '协议', count: 18_000, isRunning: false });
});

it('streams: results grow while it runs', async () => {
  const transcripts = Array.from({ length: 60 }, (_, index) => interview(`AB2022010${1 + (index % 9)}-${index + 2}`, `访谈者：合作？\n受访者：协议${index}。\n`.repeat(500)));
  await session.run(addTranscripts, { transcripts });
  await model.start({ query: '合作', speaker: 'all' });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.slice(0, -1).every(({ isRunning }) => isRunning)).toBe(true);
  expect(seen.map(({ searched }) => searched)).toEqual(seen.map(({ searched }) => searched).sort((a, b) => a - b));
});

it('does not search the same again, until the transcripts change', async () => {
  await session.run(addTranscripts, { transcripts: [interview('SZG20220713', '协议')] });
  await model.start({ query: '协议', speaker: 'all' });
  const first = model.results.get();
  await model.start({ query: '协议', speaker: 'all' });
  expect(model.results.get()).toBe(first);
  await session.run(addTranscripts, { transcripts: [interview('SZG20220714', '协议二')] });
  await model.start({ query: '协议', speaker: 'all' });
  expect(model.results.get().count).toBe(2);
});

it('says how many texts are missing, and tells a store that fails', async () => {
  await session.run(addTranscripts, { transcripts: [interview('SZG20220713', '协议'), interview('SZG20220714', '协议二')] });
  const readTexts = store.texts.bind(store);
  const lost = hashOf('协议二');
  store.texts = (hashes) => readTexts(hashes.filter((hash) => hash !== lost));
  await model.start({ query: '协议', speaker: 'all' });
  expect(model.results.get()).toMatchObject({ count: 1, unreadable: 1 });
  store.texts = () => Promise.reject(new Error('disk'));
  await model.start({ query: '二', speaker: 'all' });
  expect(told).toEqual([{ code: 'app.unexpected', params: { reason: 'disk' } }]);
  expect(model.results.get().isRunning).toBe(false);
});

it('shows nothing for a blank query', async () => {
  await session.run(addTranscripts, { transcripts: [interview('SZG20220713', '协议')] });
  await model.start({ query: '协议', speaker: 'all' });
  await model.start({ query: '  ', speaker: 'all' });
  expect(model.results.get()).toMatchObject({ query: '', count: 0, groups: [] });
});
