import { expect, it } from 'vitest';

import type { Evidence } from '#shared/domain/evidence.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import type { Link } from '#shared/domain/link.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { cityLevels } from './city-levels.ts';

const text = '一二三四五六七八九十'.repeat(4);

function someProject() {
  const project = new TestProject();
  const book = project.codebook('留痕与孔洞');
  const mark = project.code(book, '留痕');
  const hole = project.code(book, '孔洞');
  const costly = project.code(book, '高成本环节', hole);
  const [a, b, c] = [project.city('a', '甲'), project.city('b', '乙'), project.city('c', '丙')];
  const transcriptId = project.transcript('SZG20220713', text);
  const other = project.transcript('WXL20221109', text);
  const groups = [{ id: 'mark' as const, codeId: mark, takesAbsences: false }, { id: 'hole' as const, codeId: hole, takesAbsences: true }];
  let at = 0;
  const code = (codeId: typeof mark, links: Link[], where = transcriptId): void => {
    project.run(addCodings, { transcriptId: where, text, passage: { start: at, end: (at += 2) }, codeIds: [codeId], links });
  };
  return { project, mark, hole, costly, a, b, c, transcriptId, other, groups, code };
}

it('counts a coding once for each city its links touch at the level, and codes below the group', () => {
  const { project, mark, costly, a, b, c, other, groups, code } = someProject();
  code(mark, [{ kind: 'dyad', dyadId: dyadOf(a, b), level: 'breadth' }]);
  code(costly, [{ kind: 'dyad', dyadId: dyadOf(a, b), level: 'degree' }, { kind: 'dyad', dyadId: dyadOf(a, c), level: 'degree' }, { kind: 'city', cityId: a, level: 'degree' }]);
  code(costly, [{ kind: 'city', cityId: a, level: 'degree' }], other);
  code(mark, [{ kind: 'city', cityId: c, level: null }]);
  code(mark, []);
  const { cities, totals, withoutLevel } = cityLevels(project.state, groups);
  const of = (cityId: string) => cities.find((city) => city.cityId === cityId)?.cells;
  expect(of(a)?.degree.hole).toMatchObject({ codings: 2, transcripts: 2 });
  expect(of(b)?.degree.hole).toMatchObject({ codings: 1, transcripts: 1 });
  expect(of(c)?.degree.hole).toMatchObject({ codings: 1, transcripts: 1 });
  expect(of(a)?.breadth.mark).toMatchObject({ codings: 1, transcripts: 1 });
  expect(of(a)?.breadth.hole.codings).toBe(0);
  // Over all cities each coding counts once.
  expect(totals.degree.hole).toMatchObject({ codings: 2, transcripts: 2 });
  expect(withoutLevel).toBe(1);
});

it('takes records of absence as evidence of a hole, apart from codings, where their dyad is', () => {
  const { project, a, b, groups } = someProject();
  const record = (over: Partial<Evidence>): Evidence =>
    ({ id: 'e', caseId: 'case', dyadId: dyadOf(a, b), level: 'degree', finding: 'notFound', absence: { transcriptIds: [], asked: '', note: '' }, ...over }) as Evidence;
  const evidence = new Map(
    [record({}), record({ finding: 'found', absence: null }), record({ level: null }), record({ finding: 'notAccessible' })].map((one, place) => [`e${place}`, { ...one, id: `e${place}` } as Evidence]),
  );
  const { cities, totals } = cityLevels({ ...project.state, evidence }, groups);
  expect(cities.map(({ cityId, cells }) => [cityId, cells.degree.hole.absences.map(({ id }) => id), cells.degree.hole.codings, cells.degree.mark.absences])).toEqual([
    [a, ['e0'], 0, []],
    [b, ['e0'], 0, []],
  ]);
  expect(totals.degree.hole.absences.length).toBe(1);
});
