import { expect, it } from 'vitest';

import type { CoderId } from '#shared/domain/ids.ts';
import { mergeCodes } from '#shared/domain/operations/merge-codes.ts';
import { addCoder } from '#shared/domain/operations/coder-operations.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { codingsOf } from '#shared/domain/state.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { codeDeletionEffect, codebookDeletionEffect } from '../remove/deletion-effect.ts';
import { mergeEffect, mergeTargets } from './merge-effect.ts';

const text = '深圳和东莞先签了协议，惠州后来才加入。';

function coded() {
  const project = new TestProject();
  const book = project.codebook('作用力');
  const [a, b] = [project.code(book, '引力'), project.code(book, '压力')];
  const child = project.code(book, '发展', a);
  const other = project.code(project.codebook('留痕'), '留痕');
  const transcriptId = project.transcript('SZG20220713', text);
  const [me, you] = [project.coderId, 'coder-2' as CoderId];
  project.run(addCoder, { id: you, name: '乙', role: 'coder' });
  const code = (codeIds: (typeof a)[], start: number, coderId: CoderId) =>
    project.run(addCodings, { transcriptId, text, passage: { start, end: start + 3 }, codeIds }, coderId);
  // Coder 1 has both codes on one passage; coder 2 has them on two.
  code([a, b], 0, me);
  code([a], 0, you);
  code([b], 4, you);
  code([child], 8, you);
  return { project, book, a, b, child, other, me };
}

it('counts what a merge moves and what it joins, and the merge does just that', () => {
  const { project, a, b } = coded();
  expect(mergeEffect(project.state, a, b)).toEqual({ codings: 2, joined: 1, children: 1, clash: null });
  const before = [...codingsOf(project.state)].length;
  project.run(mergeCodes, { from: a, into: b });
  const after = [...codingsOf(project.state)];
  expect(after.length).toBe(before - 1);
  expect(after.filter(({ codeId }) => codeId === b)).toHaveLength(3);
});

it('names the code below whose name is taken, which the merge refuses too', () => {
  const { project, book, a, b } = coded();
  project.code(book, '发展', b);
  expect(mergeEffect(project.state, a, b).clash?.name.zh).toBe('发展');
  expect(project.attempt(mergeCodes, { from: a, into: b })?.code).toBe('code.nameTaken');
});

it('offers other codebooks only to a code that takes none along', () => {
  const { project, a, b, child, other } = coded();
  expect(mergeTargets(project.state, a).map(({ id }) => id)).toEqual([b]);
  expect(mergeTargets(project.state, child).map(({ id }) => id)).toEqual([a, b, other]);
});

it('counts what a deletion takes along, and whose it is', () => {
  const { project, book, a, b, me } = coded();
  expect(codeDeletionEffect(project.state, [a], me)).toEqual({ codes: 2, codings: 3, transcripts: 1, byOthers: 2 });
  expect(codeDeletionEffect(project.state, [b], me)).toEqual({ codes: 1, codings: 2, transcripts: 1, byOthers: 1 });
  expect(codebookDeletionEffect(project.state, book, me)).toEqual({ codes: 3, codings: 5, transcripts: 1, byOthers: 3 });
});
