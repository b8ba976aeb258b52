import { beforeEach, describe, expect, it } from 'vitest';

import { dyadOf } from '#shared/domain/dyad.ts';
import type { CityId, CodebookId, CodeId, CoderId, MemoId, TranscriptId } from '#shared/domain/ids.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import type { Memo, MemoSubject } from '#shared/domain/memo.ts';
import { codingsOf } from '#shared/domain/state.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { deleteCities } from './city-operations.ts';
import { deleteCodes } from './code-operations.ts';
import { mergeCodes } from './merge-codes.ts';
import { addCoder } from './coder-operations.ts';
import { addCodings, deleteCodings } from './coding-operations.ts';
import { addMemo, deleteMemo, editMemo } from './memo-operations.ts';
import { deleteTranscript } from './transcript-operations.ts';

const text = '受访者：深圳和东莞签了协议。';
let project: TestProject;
let code: CodeId;
let transcriptId: TranscriptId;
let cities: [CityId, CityId];

beforeEach(() => {
  project = new TestProject();
  code = project.code(project.codebook('作用力'), '引力');
  cities = [project.city('gb440300', '深圳', '', '440300'), project.city('gb441900', '东莞', '', '441900')];
  transcriptId = project.transcript('SZG20220713', text);
});

const write = (about: MemoSubject, title = '想法'): MemoId => {
  project.run(addMemo, { about, title, body: '' });
  return [...project.state.memos.keys()].at(-1) as MemoId;
};
const memo = (id: MemoId): Memo | undefined => project.state.memos.get(id);
const codingIds = () => [...codingsOf(project.state)].map(({ id }) => id);
const codeAt = (codeId: CodeId, start: number): void => project.run(addCodings, { transcriptId, text, passage: { start, end: start + 4 }, codeIds: [codeId] });

describe('writing', () => {
  it('needs words, and something that is there', () => {
    expect(project.attempt(addMemo, { about: { kind: 'code', id: code }, title: ' ', body: '\n' })?.code).toBe('memo.blank');
    expect(project.attempt(addMemo, { about: { kind: 'code', id: 'none' }, title: 'x', body: '' })?.code).toBe('memo.subjectGone');
    expect(project.attempt(addMemo, { about: { kind: 'dyad', id: `${cities[0]}~nowhere` }, title: 'x', body: '' })?.code).toBe('memo.subjectGone');
    expect(project.attempt(addMemo, { about: { kind: 'dyad', id: 'no dyad' }, title: 'x', body: '' })?.code).toBe('memo.subjectGone');
    expect(project.attempt(addMemo, { about: { kind: 'dyad', id: dyadOf(...cities) }, title: 'x', body: '' })).toBeNull();
  });

  it('is one entry a save, and its own coder\'s', () => {
    const id = write({ kind: 'code', id: code });
    const before = project.journal.length;
    project.run(editMemo, { id, edit: { title: '更好的想法', body: '# 一' } });
    expect(project.journal.length).toBe(before + 1);
    expect(project.journal.at(-1)).toMatchObject({ command: 'memo.edit', label: { memo: '更好的想法' } });
    const other = 'coder-2' as CoderId;
    project.run(addCoder, { id: other, name: '乙', role: 'coder' });
    expect(project.attempt(editMemo, { id, edit: { title: 'x' } }, other)?.code).toBe('memo.notYours');
    expect(project.attempt(deleteMemo, { id }, other)?.code).toBe('memo.notYours');
    expect(project.attempt(deleteMemo, { id })).toBeNull();
    expect(project.attempt(deleteMemo, { id })?.code).toBe('memo.gone');
  });

  it('goes by how it begins where it has no title', () => {
    project.run(addMemo, { about: { kind: 'code', id: code }, title: '', body: `${'𠮷'.repeat(30)}\n第二行` });
    expect(project.journal.at(-1)?.label).toEqual({ memo: `${'𠮷'.repeat(24)}…` });
  });
});

describe('when what a memo is about is deleted', () => {
  const kept = (id: MemoId, formerly: string): void => {
    expect(memo(id)).toMatchObject({ about: { kind: 'project', id: 'project-1' }, formerly });
    expect(violationsOf(project.state)).toEqual([]);
    project.undo();
    expect(memo(id)?.formerly).toBe('');
    expect(violationsOf(project.state)).toEqual([]);
  };

  it('stays with the project and says what it was about; undo hangs it back', () => {
    codeAt(code, 4);
    const [coding] = codingIds();
    const aboutTranscript = write({ kind: 'transcript', id: transcriptId });
    const aboutCoding = write({ kind: 'coding', id: coding ?? '' });
    project.run(deleteTranscript, { id: transcriptId });
    expect(memo(aboutCoding)?.formerly).toBe(text.slice(4, 8));
    kept(aboutTranscript, 'SZG20220713');
    project.run(deleteCodings, { transcriptId, ids: codingIds() });
    kept(aboutCoding, text.slice(4, 8));
    const aboutCode = write({ kind: 'code', id: code });
    project.run(deleteCodes, { ids: [code] });
    kept(aboutCode, '引力');
  });

  it('counts a dyad as gone with either of its cities', () => {
    const aboutDyad = write({ kind: 'dyad', id: dyadOf(...cities) });
    project.run(deleteCities, { ids: [cities[1]] });
    kept(aboutDyad, '深圳–东莞');
  });

  it('goes with what one code, or one coding, becomes', () => {
    const other = project.code([...project.state.codebooks.keys()][0] as CodebookId, '拉力');
    codeAt(code, 4);
    codeAt(other, 4);
    const [first, second] = codingIds();
    const [aboutCode, aboutCoding] = [write({ kind: 'code', id: code }), write({ kind: 'coding', id: first ?? '' })];
    project.run(mergeCodes, { from: code, into: other });
    expect(memo(aboutCode)?.about).toEqual({ kind: 'code', id: other });
    expect(memo(aboutCoding)?.about).toEqual({ kind: 'coding', id: second });
    expect(violationsOf(project.state)).toEqual([]);
  });

  it('can be hung on something else again', () => {
    const id = write({ kind: 'code', id: code });
    project.run(deleteCodes, { ids: [code] });
    project.run(editMemo, { id, edit: { about: { kind: 'transcript', id: transcriptId } } });
    expect(memo(id)).toMatchObject({ about: { kind: 'transcript' }, formerly: '' });
    expect(project.attempt(editMemo, { id, edit: { about: { kind: 'code', id: code } } })?.code).toBe('memo.subjectGone');
  });
});
