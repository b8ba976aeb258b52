import { beforeEach, expect, it } from 'vitest';

import { dyadOf } from '#shared/domain/dyad.ts';
import type { CityId, CodeId, TranscriptId } from '#shared/domain/ids.ts';
import type { Level, Link } from '#shared/domain/link.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { countCities } from './city-counts.ts';
import { countDyads } from './dyad-counts.ts';

const text = '深圳和东莞先签了协议，惠州后来才加入，佛山没有参加，广州还在观望。';
let project: TestProject;
let [sz, dg, hz, fs]: CityId[] = [];
let [pull, push]: CodeId[] = [];
let [first, second]: TranscriptId[] = [];

beforeEach(() => {
  project = new TestProject();
  [sz, dg, hz, fs] = [project.city('sz', '深圳'), project.city('dg', '东莞'), project.city('hz', '惠州'), project.city('fs', '佛山')];
  const book = project.codebook('作用力');
  [pull, push] = [project.code(book, '引力'), project.code(book, '推力')];
  [first, second] = [project.transcript('SZG20220713', text, { cityId: sz }), project.transcript('LMH20220722', text)];
});

const pair = (one: CityId, other: CityId, level: Level | null): Link => ({ kind: 'dyad', dyadId: dyadOf(one, other), level });
function code(transcriptId: TranscriptId, start: number, codeId: CodeId, links: Link[]): void {
  project.run(addCodings, { transcriptId, text, passage: { start, end: start + 3 }, codeIds: [codeId], links });
}

it('counts what is coded about each dyad, by level and by code', () => {
  code(first as TranscriptId, 0, pull as CodeId, [pair(sz as CityId, dg as CityId, 'connection'), pair(dg as CityId, sz as CityId, 'degree')]);
  code(first as TranscriptId, 4, push as CodeId, [pair(sz as CityId, dg as CityId, null)]);
  code(second as TranscriptId, 4, pull as CodeId, [pair(sz as CityId, dg as CityId, 'degree'), pair(sz as CityId, hz as CityId, 'breadth')]);
  const counts = countDyads(project.state);
  expect(counts).toHaveLength(2);
  expect(counts.find(({ dyadId }) => dyadId === dyadOf(sz as CityId, dg as CityId))).toEqual({
    dyadId: dyadOf(sz as CityId, dg as CityId),
    codings: 3,
    transcripts: 2,
    byLevel: { breadth: 0, connection: 1, degree: 2, none: 1 },
    byCode: [{ codeId: pull, codings: 2 }, { codeId: push, codings: 1 }],
  });
});

it('counts a coding once for a city, however many of its links touch it', () => {
  code(first as TranscriptId, 0, pull as CodeId, [pair(sz as CityId, dg as CityId, null), pair(sz as CityId, hz as CityId, null), { kind: 'city', cityId: sz as CityId, level: null }]);
  code(second as TranscriptId, 0, pull as CodeId, [pair(sz as CityId, dg as CityId, null)]);
  const counts = countCities(project.state);
  expect(counts.get(sz as CityId)).toEqual({ codings: 2, transcripts: 2, partners: 2, speakers: 1 });
  expect(counts.get(dg as CityId)).toEqual({ codings: 2, transcripts: 2, partners: 1, speakers: 0 });
  expect(counts.get(fs as CityId)).toEqual({ codings: 0, transcripts: 0, partners: 0, speakers: 0 });
});
