import { beforeEach, describe, expect, it } from 'vitest';

import { violationsOf } from '#shared/domain/invariants.ts';
import type { CodebookId, CodeId, TranscriptId } from '#shared/domain/ids.ts';
import { TestProject, zh } from '#test/fixtures/test-project.ts';
import { type Code, emptyDefinition } from '../code.ts';
import { codeTree, type CodeNode } from '../code-tree.ts';
import { codingsToCheck } from '../code-check.ts';
import { codingsOf } from '../state.ts';
import { addCodings } from './coding-operations.ts';
import { deleteCodebook } from './codebook-operations.ts';
import { deleteCodes, editCode } from './code-operations.ts';
import { mergeCodes } from './merge-codes.ts';
import { moveCodes } from './move-codes.ts';
import { restoreEntry, restoreRevision } from './restore-revision.ts';
import { revisionsOf } from '../revision.ts';
import { createRevision } from './revision-operations.ts';

const text = '深圳和东莞先签了协议。';
let project: TestProject;
let book: CodebookId;
let transcriptId: TranscriptId;
const id: Record<string, CodeId> = {};

const of = (name: string): CodeId => id[name] as CodeId;
const code = (name: string): Code => project.state.codes.get(of(name)) as Code;
const shape = (nodes: readonly CodeNode[]): string =>
  nodes.map(({ code: { name, status }, children }) => name.zh + (status === 'retired' ? '†' : '') + (children.length > 0 ? `(${shape(children)})` : '')).join(' ');
const tree = (codebookId = book) => shape(codeTree(project.state, codebookId));
const how = () => ({ revisionId: [...project.state.revisions.values()][0]?.id as never, reason: '退回', definitionChange: 'meaning' as const });

beforeEach(() => {
  project = new TestProject();
  book = project.codebook('作用力');
  for (const name of ['a', 'b', 'c']) id[name] = project.code(book, name);
  for (const name of ['b1', 'b2']) id[name] = project.code(book, name, of('b'));
  project.run(editCode, { id: of('a'), edit: { excludes: [of('c')], definition: { ...emptyDefinition, brief: zh('原义') } } });
  transcriptId = project.transcript('SZG20220713', text);
  project.run(createRevision, { codebookId: book, name: ' 送审稿 ', message: '第一次' });
});

describe('a revision', () => {
  it('has the next number of its codebook and is a picture that no later change touches', () => {
    project.run(editCode, { id: of('a'), edit: { name: zh('改名') } });
    project.run(createRevision, { codebookId: book, name: '', message: '' });
    const [first, second] = revisionsOf(project.state, book);
    expect([first?.number, first?.name, second?.number]).toEqual([1, '送审稿', 2]);
    expect(first?.codes.find((kept) => kept.id === of('a'))?.name.zh).toBe('a');
    project.run(deleteCodebook, { id: book });
    expect(project.state.revisions.size).toBe(0);
    expect(violationsOf(project.state)).toEqual([]);
  });
});

describe('restoring a codebook', () => {
  it('brings back tree and entries; what came later goes, or stays retired where something is coded with it', () => {
    project.run(addCodings, { transcriptId, text, passage: { start: 0, end: 2 }, codeIds: [of('a')] });
    project.run(editCode, { id: of('a'), edit: { definition: { ...emptyDefinition, brief: zh('新义') } } });
    project.run(moveCodes, { ids: [of('c')], codebookId: book, parentId: of('b'), index: 0 });
    project.run(deleteCodes, { ids: [of('b2')] });
    id['new'] = project.code(book, '空', of('b'));
    id['used'] = project.code(book, '用', project.code(book, '上', of('b')));
    project.run(addCodings, { transcriptId, text, passage: { start: 0, end: 2 }, codeIds: [of('used')] });
    const before = [...codingsOf(project.state)].length;
    project.run(restoreRevision, how());
    expect(tree()).toBe('a b(b1 b2 上†(用†)) c');
    expect(code('a')).toMatchObject({ definition: { brief: zh('原义') }, changeReason: '退回', status: 'draft' });
    expect([...codingsOf(project.state)]).toHaveLength(before);
    expect(codingsToCheck(project.state).map(({ codeId }) => codeId)).toEqual([of('a')]);
    expect(violationsOf(project.state)).toEqual([]);
    project.undo();
    expect(tree()).toBe('a b(c b1 空 上(用))');
  });

  it('says so where nothing differs', () => {
    expect(project.attempt(restoreRevision, how())?.code).toBe('code.unchanged');
  });

  it('leaves codes that went to another codebook there, and what was below them here', () => {
    const elsewhere = project.codebook('别处');
    project.run(moveCodes, { ids: [of('b')], codebookId: elsewhere, parentId: null, index: 0 });
    project.run(deleteCodes, { ids: [of('b1')] });
    project.run(restoreRevision, how());
    expect([tree(), tree(elsewhere)]).toEqual(['a b1 c', 'b(b2)']);
    expect(violationsOf(project.state)).toEqual([]);
  });
});

describe('restoring an entry', () => {
  it('brings back a merged code without its codings, and leaves neighbours that are gone out', () => {
    project.run(editCode, { id: of('a'), edit: { name: zh('改名'), excludes: [] } });
    project.run(mergeCodes, { from: of('c'), into: of('b1') });
    project.run(restoreEntry, { ...how(), codeId: of('a') });
    expect(code('a')).toMatchObject({ name: zh('a'), excludes: [] });
    project.run(restoreEntry, { ...how(), codeId: of('c') });
    expect(tree()).toBe('a b(b1 b2) c');
    expect(project.attempt(restoreEntry, { ...how(), codeId: of('b2') })?.code).toBe('code.unchanged');
  });
});

describe('moving codes to another codebook', () => {
  it('takes along what is below them and what they say of others; a digit that is taken there is given up', () => {
    const elsewhere = project.codebook('别处');
    id['x'] = project.code(elsewhere, 'x');
    project.run(editCode, { id: of('x'), edit: { key: '1' } });
    project.run(editCode, { id: of('b1'), edit: { key: '1' } });
    project.run(editCode, { id: of('b2'), edit: { key: '2' } });
    project.run(moveCodes, { ids: [of('b1'), of('b'), of('a')], codebookId: elsewhere, parentId: of('x'), index: 5 });
    expect([tree(), tree(elsewhere)]).toEqual(['c', 'x(a b(b1 b2))']);
    expect([code('b1').key, code('b2').key, code('a').excludes]).toEqual([null, '2', [of('c')]]);
    expect(project.attempt(moveCodes, { ids: [of('b')], codebookId: elsewhere, parentId: of('b2'), index: 0 })?.code).toBe('code.underItself');
  });
});
