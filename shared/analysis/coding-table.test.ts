import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CodeId, CodingId } from '#shared/domain/ids.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { projectArbitrary } from '#test/fixtures/random-project.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { codingTable, typicalCandidates } from './coding-table.ts';
import { everyExcerpt } from './excerpt-filter.ts';
import { selectCodings } from './excerpts.ts';

const text = `${'短'.repeat(5)}。${'中'.repeat(24)}。${'长'.repeat(60)}。`;

function projectOfThreeLevels() {
  const project = new TestProject();
  const book = project.codebook('码本');
  const first = project.code(book, '引力');
  const second = project.code(book, '发展引力', first);
  const third = project.code(book, '产业互补', second);
  const transcriptId = project.transcript('A20220101', text);
  const apply = (codeId: CodeId, start: number, end: number): void =>
    project.run(addCodings, { transcriptId, text, passage: { start, end }, codeIds: [codeId] });
  return { project, first, second, third, apply };
}

describe('codingTable', () => {
  it('rolls what lies deeper up to the second level and gives first-level codings a row of their own', () => {
    const { project, first, second, third, apply } = projectOfThreeLevels();
    apply(third, 0, 6);
    apply(second, 6, 31);
    apply(first, 31, 92);
    const rows = codingTable(project.state, selectCodings(project.state, everyExcerpt));
    expect(rows.map((row) => [row.first.id, row.second?.id ?? null, row.codings, row.transcripts])).toEqual([
      [first, null, 1, 1],
      [first, second, 2, 1],
    ]);
  });

  it('takes the shortest passage long enough, the longest where all are short, and a choice before both', () => {
    const { project, second, third, apply } = projectOfThreeLevels();
    apply(second, 0, 3);
    apply(third, 0, 6);
    const typical = (picked?: ReadonlyMap<CodeId, CodingId>): string | undefined =>
      codingTable(project.state, selectCodings(project.state, everyExcerpt), picked)[0]?.typical.coding.anchor.quote;
    expect(typical()).toBe(text.slice(0, 6));
    apply(second, 31, 92);
    apply(second, 6, 31);
    expect(typical()).toBe(text.slice(6, 31));
    const longest = selectCodings(project.state, everyExcerpt).find((coding) => coding.anchor.start === 31);
    expect(typical(new Map([[second, longest?.id as CodingId]]))).toBe(text.slice(31, 92));
    expect(typical(new Map([[second, 'gone' as CodingId]]))).toBe(text.slice(6, 31));
  });

  it('counts every coding in exactly one row', () => {
    fc.assert(
      fc.property(projectArbitrary, ({ state }) => {
        const codings = selectCodings(state, everyExcerpt);
        const rows = codingTable(state, codings);
        expect(rows.reduce((sum, row) => sum + row.codings, 0)).toBe(codings.length);
        for (const row of rows) {
          expect(row.transcripts).toBeLessThanOrEqual(row.codings);
          const candidates = typicalCandidates(state, codings, (row.second ?? row.first).id);
          expect(candidates).toHaveLength(row.codings);
          expect(candidates).toContain(row.typical.coding);
          expect(row.typical.codePath[0]).toEqual(row.first);
          expect(row.typical.codePath[1] ?? null).toEqual(row.second);
        }
      }),
    );
  });
});
