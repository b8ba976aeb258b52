import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { withDescendants } from '#shared/domain/code-tree.ts';
import type { Coding } from '#shared/domain/coding.ts';
import { citiesOf, dyadOf } from '#shared/domain/dyad.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { codingsOf } from '#shared/domain/state.ts';
import { projectArbitrary } from '#test/fixtures/random-project.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { crossTable, type MatrixCell } from './matrix.ts';
import { columnKinds, type MatrixColumn } from './matrix-columns.ts';

function isIn(coding: Coding, column: MatrixColumn): boolean {
  if (column.kind === 'transcript') return coding.transcriptId === column.key;
  return coding.links.some((link) => {
    if (column.kind === 'level') return link.level === column.level;
    if (column.kind === 'dyad') return link.kind === 'dyad' && link.dyadId === column.key;
    return link.kind === 'city' ? link.cityId === column.key : citiesOf(link.dyadId).includes(column.key);
  });
}

const cellOf = (codings: readonly Coding[]): MatrixCell => ({
  codings: codings.length,
  transcripts: new Set(codings.map(({ transcriptId }) => transcriptId)).size,
});

describe('crossTable', () => {
  it('counts each coding once per cell, per row, per column and in all', () => {
    fc.assert(
      fc.property(projectArbitrary, fc.constantFrom(...columnKinds), fc.boolean(), fc.boolean(), ({ state }, kind, rollUp, oneBook) => {
        const codebookId = oneBook ? ([...state.codebooks.values()][0]?.id ?? null) : null;
        const table = crossTable(state, { columns: kind, rollUp, codebookId });
        const inRows = [...codingsOf(state)].filter((coding) => codebookId === null || state.codes.get(coding.codeId)?.codebookId === codebookId);
        const counted = inRows.filter((coding) => table.columns.some((column) => isIn(coding, column)));
        expect(table.total).toEqual(cellOf(counted));
        if (kind === 'dyad') expect(counted).toHaveLength(inRows.filter(({ links }) => links.some((link) => link.kind === 'dyad')).length);
        table.columns.forEach((column, index) => {
          const inColumn = counted.filter((coding) => isIn(coding, column));
          expect(table.columnTotals[index]).toEqual(cellOf(inColumn));
          if (kind !== 'level') expect(inColumn).not.toHaveLength(0);
          if (!rollUp) expect(table.rows.reduce((sum, row) => sum + (row.cells[index]?.codings ?? 0), 0)).toBe(inColumn.length);
        });
        for (const row of table.rows) {
          const codes = new Set(rollUp ? withDescendants(state, row.code.id).map(({ id }) => id) : [row.code.id]);
          const inRow = counted.filter((coding) => codes.has(coding.codeId));
          expect(row.total).toEqual(cellOf(inRow));
          expect(row.cells).toEqual(table.columns.map((column) => cellOf(inRow.filter((coding) => isIn(coding, column)))));
        }
      }),
    );
  });

  it('has one column for a dyad whichever city was named first', () => {
    const project = new TestProject();
    const code = project.code(project.codebook('码本'), '引力');
    const [a, b] = [project.city('x', '东莞', '', '441900'), project.city('y', '深圳', '', '440300')];
    const transcriptId = project.transcript('A20220101', '深圳东莞');
    for (const [start, dyadId] of [dyadOf(a, b), dyadOf(b, a)].entries()) {
      const links = [{ kind: 'dyad', dyadId, level: null }] as const;
      project.run(addCodings, { transcriptId, text: '深圳东莞', passage: { start, end: start + 1 }, codeIds: [code], links });
    }
    const table = crossTable(project.state, { columns: 'dyad', rollUp: false, codebookId: null });
    expect(table.columns).toHaveLength(1);
    expect(table.total).toEqual({ codings: 2, transcripts: 1 });
  });

  it('orders cities by administrative code, those without one last', () => {
    const project = new TestProject();
    const code = project.code(project.codebook('码本'), '引力');
    const cities = [project.city('a', '自设'), project.city('b', '东莞', '', '441900'), project.city('c', '深圳', '', '440300')];
    const transcriptId = project.transcript('A20220101', '深圳东莞');
    const links = cities.map((cityId) => ({ kind: 'city', cityId, level: null }) as const);
    project.run(addCodings, { transcriptId, text: '深圳东莞', passage: { start: 0, end: 1 }, codeIds: [code], links });
    const { columns } = crossTable(project.state, { columns: 'city', rollUp: false, codebookId: null });
    expect(columns.map((column) => column.kind === 'city' && column.city.shortName)).toEqual(['深圳', '东莞', '自设']);
  });
});
