import { expect, it } from 'vitest';

import { siblingsOf } from '#shared/domain/code-tree.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import { TestProject } from '#test/fixtures/test-project.ts';
import { addCode, recolorCodes } from './code-operations.ts';

const add = (project: TestProject, codebookId: CodebookId, name: string, index?: number) =>
  project.run(addCode, { codebookId, parentId: null, name: { zh: name, en: '' }, color: '#336699', ...(index === undefined ? {} : { index }) });

it('adds at the end, or at a place among its siblings, which make room', () => {
  const project = new TestProject();
  const book = project.codebook('作用力');
  const names = () => siblingsOf(project.state, book, null).map(({ name }) => name.zh).join('');
  for (const name of ['甲', '乙', '丙']) add(project, book, name);
  add(project, book, '子', 1);
  expect(names()).toBe('甲子乙丙');
  add(project, book, '丑', 0);
  add(project, book, '寅', 99);
  expect(names()).toBe('丑甲子乙丙寅');
  expect(siblingsOf(project.state, book, null).map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5]);
  project.undo();
  expect(names()).toBe('丑甲子乙丙');
});

it('recolours a code with those below it in one entry', () => {
  const project = new TestProject();
  const book = project.codebook('作用力');
  const parent = project.code(book, '引力');
  const child = project.code(book, '发展引力', parent);
  const entries = project.journal.length;
  project.run(recolorCodes, { ids: [parent, child], color: '#aa507e' });
  expect([...project.state.codes.values()].map(({ color }) => color)).toEqual(['#aa507e', '#aa507e']);
  expect(project.journal).toHaveLength(entries + 1);
  expect(project.attempt(recolorCodes, { ids: ['none' as CodeId], color: '#aa507e' })?.code).toBe('code.gone');
});
