import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { withDescendants } from '#shared/domain/code-tree.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { citiesOf, dyadOf } from '#shared/domain/dyad.ts';
import type { CityId, CodeId } from '#shared/domain/ids.ts';
import { levels } from '#shared/domain/link.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';
import { projectArbitrary } from '#test/fixtures/random-project.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { everyExcerpt, type ExcerptFilter } from './excerpt-filter.ts';
import { excerptOf, selectCodings, selectExcerpts } from './excerpts.ts';

/** What the filter means, said as slowly as possible. */
function meant(state: ProjectState, filter: ExcerptFilter, coding: Coding): boolean {
  const { codeIds, levels: wantedLevels, dyadIds, cityIds } = filter;
  const isCode =
    codeIds === null ||
    codeIds.some((id) => id === coding.codeId || (filter.withDescendants && withDescendants(state, id).some((code) => code.id === coding.codeId)));
  const isLinked =
    (dyadIds === null && cityIds === null && wantedLevels === null) ||
    coding.links.some((link) => {
      const cities = link.kind === 'dyad' ? citiesOf(link.dyadId) : [link.cityId];
      return (
        (wantedLevels === null || (link.level !== null && wantedLevels.includes(link.level))) &&
        (dyadIds === null || (link.kind === 'dyad' && dyadIds.includes(link.dyadId))) &&
        (cityIds === null || cities.some((city) => cityIds.includes(city)))
      );
    });
  return (
    isCode &&
    isLinked &&
    (filter.transcriptIds === null || filter.transcriptIds.includes(coding.transcriptId)) &&
    (filter.coderIds === null || filter.coderIds.includes(coding.coderId)) &&
    `${coding.anchor.quote}\u0000${coding.note}`.toLowerCase().includes(filter.text.trim().toLowerCase())
  );
}

const someOf = <Value>(values: readonly Value[]) => fc.option(fc.subarray([...values]), { nil: null });

describe('selectCodings', () => {
  it('finds exactly what the filter means, in the order of record id and place', () => {
    const setting = projectArbitrary.chain((project) => {
      const { state } = project;
      const cities = [...state.cities.keys()] as CityId[];
      const dyads = cities.flatMap((one, index) => cities.slice(index + 1).map((other) => dyadOf(one, other)));
      return fc.record({
        state: fc.constant(state),
        filter: fc.record<ExcerptFilter>({
          codeIds: someOf([...state.codes.keys()] as CodeId[]),
          withDescendants: fc.boolean(),
          transcriptIds: someOf([...state.transcripts.values()].map(({ id }) => id)),
          dyadIds: someOf(dyads),
          cityIds: someOf(cities),
          levels: someOf(levels),
          coderIds: someOf([...state.coders.values()].map(({ id }) => id)),
          text: fc.constantFrom('', '', ' 深圳 ', 'A', '。'),
        }),
      });
    });
    fc.assert(
      fc.property(setting, ({ state, filter }) => {
        const found = selectCodings(state, filter);
        const expected = [...codingsOf(state)].filter((coding) => meant(state, filter, coding));
        expect(new Set(found.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
        expect(found).toHaveLength(expected.length);
        const places = found.map((coding) => [excerptOf(state, coding).transcript.recordId, coding.anchor.start] as const);
        for (const [index, [recordId, start]] of places.entries()) {
          const next = places[index + 1];
          if (next !== undefined && next[0] === recordId) expect(next[1]).toBeGreaterThanOrEqual(start);
        }
        expect(new Set(places.map(([recordId]) => recordId)).size).toBe(
          places.filter(([recordId], index) => recordId !== places[index - 1]?.[0]).length,
        );
      }),
    );
  });

  it('puts -2 before -10', () => {
    const project = new TestProject();
    const code = project.code(project.codebook('码本'), '引力');
    for (const recordId of ['SZG20220713-10', 'SZG20220713', 'SZG20220713-2']) {
      const transcriptId = project.transcript(recordId, '深圳。');
      project.run(addCodings, { transcriptId, text: '深圳。', passage: { start: 0, end: 2 }, codeIds: [code] });
    }
    expect(selectExcerpts(project.state, everyExcerpt).map(({ transcript }) => transcript.recordId)).toEqual([
      'SZG20220713',
      'SZG20220713-2',
      'SZG20220713-10',
    ]);
  });

  it('asks dyad and level of one and the same link', () => {
    const project = new TestProject();
    const code = project.code(project.codebook('码本'), '引力');
    const [a, b, c] = [project.city('a', '深圳'), project.city('b', '东莞'), project.city('c', '惠州')];
    const transcriptId = project.transcript('SZG20220713', '深圳。');
    const links = [
      { kind: 'dyad', dyadId: dyadOf(a, b), level: 'breadth' },
      { kind: 'dyad', dyadId: dyadOf(c, a), level: 'degree' },
    ] as const;
    project.run(addCodings, { transcriptId, text: '深圳。', passage: { start: 0, end: 2 }, codeIds: [code], links });
    const count = (filter: Partial<ExcerptFilter>): number => selectCodings(project.state, { ...everyExcerpt, ...filter }).length;
    expect(count({ dyadIds: [dyadOf(b, a)], levels: ['breadth'] })).toBe(1);
    expect(count({ dyadIds: [dyadOf(b, a)], levels: ['degree'] })).toBe(0);
    expect(count({ cityIds: [c], levels: ['degree'] })).toBe(1);
    expect(count({ cityIds: [b], levels: ['degree'] })).toBe(0);
  });
});

describe('excerptOf', () => {
  it('names the code path and both cities', () => {
    const project = new TestProject();
    const book = project.codebook('码本');
    const top = project.code(book, '引力');
    const code = project.code(book, '发展引力', top);
    const [a, b] = [project.city('a', '深圳'), project.city('b', '东莞')];
    const transcriptId = project.transcript('SZG20220713', '深圳。');
    const links = [{ kind: 'dyad', dyadId: dyadOf(b, a), level: 'degree' }] as const;
    project.run(addCodings, { transcriptId, text: '深圳。', passage: { start: 0, end: 2 }, codeIds: [code], links });
    const [excerpt] = selectExcerpts(project.state, everyExcerpt);
    expect(excerpt?.codePath.map(({ name }) => name.zh)).toEqual(['引力', '发展引力']);
    const [link] = excerpt?.links ?? [];
    expect(link?.kind === 'dyad' && link.cities.map(({ shortName }) => shortName)).toEqual(['深圳', '东莞']);
  });
});
