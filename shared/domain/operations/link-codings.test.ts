import { beforeEach, describe, expect, it } from 'vitest';

import { dyadOf } from '#shared/domain/dyad.ts';
import type { CodeId, CoderId, CodingId, TranscriptId } from '#shared/domain/ids.ts';
import type { Link } from '#shared/domain/link.ts';
import { TestProject } from '#test/fixtures/test-project.ts';
import { codingsOf } from '../state.ts';
import { addCities, deleteCities } from './city-operations.ts';
import { addCoder } from './coder-operations.ts';
import { addCodings, linkCodings } from './coding-operations.ts';

const text = '深圳和东莞先签了协议，惠州后来才加入。';
let project: TestProject;
let transcriptId: TranscriptId;
let ids: CodingId[];
let code: CodeId;
let pair: Link;
let city: Link;

beforeEach(() => {
  project = new TestProject();
  const [shenzhen, dongguan] = [project.city('gb440300', '深圳', 'Shenzhen', '440300'), project.city('gb441900', '东莞', 'Dongguan', '441900')];
  code = project.code(project.codebook('作用力'), '引力');
  transcriptId = project.transcript('SZG20220713', text);
  for (const start of [0, 6]) {
    project.run(addCodings, { transcriptId, text, passage: { start, end: start + 5 }, codeIds: [code] });
  }
  ids = [...codingsOf(project.state)].map(({ id }) => id);
  pair = { kind: 'dyad', dyadId: dyadOf(shenzhen, dongguan), level: 'connection' };
  city = { kind: 'city', cityId: shenzhen, level: null };
});

const linksNow = () => [...codingsOf(project.state)].map(({ links }) => links);

describe('linking codings', () => {
  it('is one entry for several codings and several links, and one undo', () => {
    const entries = project.journal.length;
    project.run(linkCodings, { transcriptId, ids, add: [pair, city], remove: [] });
    expect(linksNow()).toEqual([[pair, city], [pair, city]]);
    expect(project.journal.length).toBe(entries + 1);
    expect(project.journal.at(-1)).toMatchObject({ command: 'coding.link', label: { code: '引力', recordId: 'SZG20220713', count: 2 } });
    project.undo();
    expect(linksNow()).toEqual([[], []]);
  });

  it('adds none twice and leaves a coding that has them all as it is', () => {
    project.run(linkCodings, { transcriptId, ids: ids.slice(0, 1), add: [pair], remove: [] });
    project.run(linkCodings, { transcriptId, ids, add: [pair, pair], remove: [] });
    expect(linksNow()).toEqual([[pair], [pair]]);
    expect(project.journal.at(-1)?.changes.map(({ id }) => id)).toEqual(ids.slice(1));
    expect(project.attempt(linkCodings, { transcriptId, ids, add: [pair], remove: [] })?.code).toBe('coding.linkedAlready');
  });

  it('takes away and adds in one step: a dyad read at another level', () => {
    project.run(linkCodings, { transcriptId, ids, add: [pair], remove: [] });
    const atDegree: Link = { ...pair, level: 'degree' };
    project.run(linkCodings, { transcriptId, ids, add: [atDegree], remove: [pair] });
    expect(linksNow()).toEqual([[atDegree], [atDegree]]);
  });

  it('is refused for cities that are not there and for another coder\'s codings', () => {
    const stranger: Link = { kind: 'city', cityId: 'gb110000' as never, level: null };
    expect(project.attempt(linkCodings, { transcriptId, ids, add: [stranger], remove: [] })?.code).toBe('city.gone');
    project.run(addCoder, { id: 'coder-2' as CoderId, name: '乙', role: 'coder' });
    expect(project.attempt(linkCodings, { transcriptId, ids, add: [pair], remove: [] }, 'coder-2' as CoderId)?.code).toBe('coding.notYours');
    expect(linksNow()).toEqual([[], []]);
  });
});

describe('deleting cities', () => {
  it('takes their links and the speakers\' city along, and brings all back', () => {
    const [first] = [...project.state.cities.values()];
    project.transcript('CJF20220816', text, { cityId: first?.id ?? null });
    project.run(linkCodings, { transcriptId, ids, add: [pair, city], remove: [] });
    const before = project.state;
    project.run(deleteCities, { ids: [...before.cities.values()].map(({ id }) => id) });
    expect(project.state.cities.size).toBe(0);
    expect(linksNow()).toEqual([[], []]);
    expect([...project.state.transcripts.values()].map(({ cityId }) => cityId)).toEqual([null, null]);
    expect(project.journal.at(-1)?.label).toEqual({ city: '深圳市、东莞市', count: 2, codings: 2 });
    project.undo();
    expect(project.state).toEqual(before);
  });

  it('keeps the link to a city that stays', () => {
    const kept = project.city('gb441300', '惠州', 'Huizhou', '441300');
    const toKept: Link = { kind: 'city', cityId: kept, level: 'breadth' };
    project.run(linkCodings, { transcriptId, ids, add: [pair, toKept], remove: [] });
    project.run(deleteCities, { ids: ['gb440300' as never] });
    expect(linksNow()).toEqual([[toKept], [toKept]]);
    expect(project.attempt(addCities, { cities: [...project.state.cities.values()] })?.code).toBe('city.alreadyThere');
  });
});
