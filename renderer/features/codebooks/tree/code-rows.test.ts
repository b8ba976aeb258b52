import { expect, it } from 'vitest';

import { codeTree } from '#shared/domain/code-tree.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { editCode } from '#shared/domain/operations/code-operations.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { type CodeRow, codeRows, openRows, parentsAmong } from './code-rows.ts';

const project = new TestProject();
const book = project.codebook('作用力');
const pull = project.code(book, '引力');
const growth = project.code(book, '发展', pull);
project.code(book, '晋升', pull);
const pressure = project.code(book, '压力');
const nodes = codeTree(project.state, book);

const shape = (rows: readonly CodeRow[]): string =>
  rows.map((row) => (row.kind === 'new' ? '+' : row.code.name.zh) + (row.children.length > 0 ? `(${shape(row.children)})` : '')).join(' ');

it('shows all, or what is found with what stands above and below it', () => {
  expect(shape(codeRows(nodes, null, null))).toBe('引力(发展 晋升) 压力');
  expect(shape(codeRows(nodes, new Set([growth]), null))).toBe('引力(发展)');
  expect(shape(codeRows(nodes, new Set([pull]), null))).toBe('引力(发展 晋升)');
  expect(shape(codeRows(nodes, new Set<CodeId>(), null))).toBe('');
});

it('has a row where a new code is being named', () => {
  expect(shape(codeRows(nodes, null, { parentId: pull, index: 1 }))).toBe('引力(发展 + 晋升) 压力');
  expect(shape(codeRows(nodes, null, { parentId: pressure, index: 0 }))).toBe('引力(发展 晋升) 压力(+)');
  expect(shape(codeRows(nodes, null, { parentId: null, index: 2 }))).toBe('引力(发展 晋升) 压力 +');
});

it('knows what can be folded, and what stands open', () => {
  const rows = codeRows(nodes, null, null);
  expect(parentsAmong(rows)).toEqual([pull]);
  expect(shape(openRows(rows, new Set()).map((row) => ({ ...row, children: [] }) as CodeRow))).toBe('引力 发展 晋升 压力');
  expect(openRows(rows, new Set([pull]))).toHaveLength(2);
});

it('keeps the rows of what did not change, and of nothing above what did', () => {
  const before = codeRows(nodes, null, null);
  project.run(editCode, { id: growth, edit: { color: '#884422' } });
  const after = codeRows(codeTree(project.state, book), null, null);
  expect(after[1]).toBe(before[1]);
  expect(after[0]).not.toBe(before[0]);
  expect(after[0]?.children[1]).toBe(before[0]?.children[1]);
  expect(shape(after)).toBe('引力(发展 晋升) 压力');
});
