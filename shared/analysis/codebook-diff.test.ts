import { beforeEach, expect, it } from 'vitest';

import { codesInBook } from '#shared/domain/code-tree.ts';
import { emptyDefinition } from '#shared/domain/code.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import { editCode } from '#shared/domain/operations/code-operations.ts';
import { mergeCodes } from '#shared/domain/operations/merge-codes.ts';
import { moveCodes } from '#shared/domain/operations/move-codes.ts';
import { retireCodes } from '#shared/domain/operations/retire-codes.ts';
import { splitCode } from '#shared/domain/operations/split-code.ts';
import { TestProject, zh } from '#test/fixtures/test-project.ts';
import { codebookDiff } from './codebook-diff.ts';

let project: TestProject;
let book: CodebookId;
const id: Record<string, CodeId> = {};
const codes = () => codesInBook(project.state, book);
const of = (name: string): CodeId => id[name] as CodeId;
const told = (before: ReturnType<typeof codes>) =>
  codebookDiff(before, codes())
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, marks, before: old, after, other }) => [kind, (after ?? old)?.name.zh, marks.join(), other?.zh ?? '']);

beforeEach(() => {
  project = new TestProject();
  book = project.codebook('作用力');
  for (const name of ['a', 'b', 'c', 'd']) id[name] = project.code(book, name);
});

it('finds nothing between two that are the same', () => {
  expect(told(codes())).toEqual([]);
});

it('tells additions, deletions, moves, merges, splits and what was reworded', () => {
  const before = codes();
  project.run(editCode, { id: of('a'), edit: { name: zh('甲'), definition: { ...emptyDefinition, brief: zh('定义') }, family: '正向' } });
  project.run(mergeCodes, { from: of('b'), into: of('a') });
  project.run(splitCode, { id: of('c'), parts: [{ name: zh('c1'), color: '#112233', definition: emptyDefinition }], sorted: [], retires: false });
  project.run(retireCodes, { ids: [of('d')] });
  project.code(book, '新', of('c'));
  expect(told(before)).toEqual([
    ['changed', '甲', 'renamed,redefined,details', ''],
    ['added', '新', '', ''],
    ['added', 'c1', 'split', 'c'],
    ['changed', 'd', 'retired', ''],
    ['removed', 'b', 'merged', '甲'],
  ]);
  const [first] = codebookDiff(before, codes());
  expect(first?.fields).toEqual([
    { field: 'name.zh', before: 'a', after: '甲' },
    { field: 'definition.brief.zh', before: '', after: '定义' },
    { field: 'family', before: '', after: '正向' },
  ]);
});

it('calls moved what moved, not what stands after something that came or went', () => {
  const before = codes();
  project.run(moveCodes, { ids: [of('d')], codebookId: book, parentId: of('a'), index: 0 });
  expect(told(before)).toEqual([['changed', 'd', 'moved', '']]);
  project.run(moveCodes, { ids: [of('a')], codebookId: book, parentId: null, index: 2 });
  expect(told(before)).toEqual([['changed', 'a', 'moved', ''], ['changed', 'd', 'moved', '']]);
});
