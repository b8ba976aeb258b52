import { beforeEach, expect, it } from 'vitest';

import { TestProject, zh } from '#test/fixtures/test-project.ts';
import { trailGaps } from '#test/fixtures/trail-gaps.ts';
import { emptyDefinition } from '../code.ts';
import type { CodebookId, CodeId, CoderId, CommentId } from '../ids.ts';
import type { WishedAct } from '../review-act.ts';
import { violationsOf } from '../invariants.ts';
import { linesAbout, statusTrail } from '../status-trail.ts';
import { addCodings } from './coding-operations.ts';
import { deleteCodebook, editCodebook } from './codebook-operations.ts';
import { deleteCodes, editCode } from './code-operations.ts';
import { addCoder } from './coder-operations.ts';
import { addRemark, answerProposal } from './comment-operations.ts';
import { moveCodes } from './move-codes.ts';
import { restoreEntry, restoreRevision } from './restore-revision.ts';
import { retireCodes } from './retire-codes.ts';
import { changeStatus } from './review-operations.ts';
import { createRevision } from './revision-operations.ts';
import { splitCode } from './split-code.ts';

const supervisor = 'coder-2' as CoderId;
let project: TestProject;
let book: CodebookId;
let code: CodeId;

beforeEach(() => {
  project = new TestProject();
  book = project.codebook('作用力');
  code = project.code(book, '引力');
  project.run(addCoder, { id: supervisor, name: '乙', role: 'supervisor' });
});

const carry = (target: CodeId | null, ...acts: readonly WishedAct[]): void => {
  for (const act of acts) project.run(changeStatus, { codebookId: book, targets: [target], act, text: '因为' }, act === 'approve' || act === 'askChanges' ? supervisor : project.coderId);
};
const taken = (target: CodeId | null) => statusTrail(linesAbout(project.state.comments.values(), book, target)).taken;
const course = (target: CodeId | null) => taken(target).map(({ act, text }) => (act === 'revise' || act === 'retire' || act === 'reinstate' ? `${act} ${text}`.trim() : act));
const status = (target: CodeId | null) => (target === null ? project.state.codebooks.get(book) : project.state.codes.get(target))?.status;
const soundly = () => [...trailGaps(project.state), ...violationsOf(project.state)];
const revise = () => {
  const [revision] = project.state.revisions.values();
  if (revision === undefined) throw new Error('there is a revision');
  return { revisionId: revision.id, reason: '退回', definitionChange: 'wording' as const };
};

it('tells that approved words were changed, with the reason that was given for it; one undo takes both back', () => {
  carry(code, 'submit', 'approve');
  project.run(editCode, { id: code, edit: { color: '#224466' } });
  expect(status(code)).toBe('approved');
  project.run(editCode, { id: code, edit: { name: zh('吸引力'), changeReason: '更准确' } });
  expect([status(code), course(code)]).toEqual(['draft', ['submit', 'approve', 'revise 更准确']]);
  expect(soundly()).toEqual([]);
  project.undo();
  expect([status(code), course(code)]).toEqual(['approved', ['submit', 'approve']]);
});

it('tells that submitted words were changed: who approves them elsewhere has seen others', () => {
  carry(code, 'submit');
  project.run(editCode, { id: code, edit: { color: '#224466' } });
  expect(status(code)).toBe('submitted');
  project.run(editCode, { id: code, edit: { name: zh('吸引力') } });
  expect([status(code), course(code)]).toEqual(['draft', ['submit', 'revise']]);
  expect(soundly()).toEqual([]);
});

it('tells it too where a proposed wording was taken into an approved entry, and of the codebook as a whole', () => {
  project.run(addRemark, { codebookId: book, codeId: code, field: 'definition.brief', text: '', wording: zh('吸引') }, supervisor);
  const id = [...project.state.comments.keys()].at(-1) as CommentId;
  carry(code, 'submit', 'approve');
  carry(null, 'submit', 'approve');
  project.run(answerProposal, { id, act: 'accept', text: '' });
  expect(course(code)).toEqual(['submit', 'approve', 'revise']);
  project.run(editCodebook, { id: book, name: zh('作用力'), description: zh('') });
  expect(status(null)).toBe('approved');
  project.run(editCodebook, { id: book, name: zh('作用力'), description: zh('四种力') });
  expect([status(null), course(null)]).toEqual(['draft', ['submit', 'approve', 'revise']]);
  expect(soundly()).toEqual([]);
});

it('asks for leave to retire what was split, and tells it', () => {
  const part = { name: zh('发展引力'), color: '#224466', definition: emptyDefinition };
  project.run(editCode, { id: code, edit: { ownerId: supervisor } });
  const split = { id: code, parts: [part], sorted: [], retires: true };
  expect(project.attempt(splitCode, split)?.code).toBe('review.notOwner');
  expect(project.state.codes.size).toBe(1);
  project.run(splitCode, split, supervisor);
  expect([status(code), course(code)]).toEqual(['retired', ['retire']]);
  project.run(splitCode, { ...split, parts: [{ ...part, name: zh('晋升引力') }] });
  expect(course(code)).toEqual(['retire']);
  expect(soundly()).toEqual([]);
});

it('tells what restoring an entry does to its state, also where it had been deleted', () => {
  project.run(createRevision, { codebookId: book, name: '', message: '' });
  project.run(editCode, { id: code, edit: { name: zh('吸引力') } });
  carry(code, 'submit');
  project.run(restoreEntry, { ...revise(), codeId: code });
  expect(course(code)).toEqual(['submit', 'revise 退回']);
  carry(code, 'retire');
  project.run(restoreEntry, { ...revise(), codeId: code });
  expect(course(code)).toEqual(['submit', 'revise 退回', 'retire 因为', 'reinstate 退回']);
  carry(code, 'submit', 'approve');
  project.run(deleteCodes, { ids: [code] });
  project.run(restoreEntry, { ...revise(), codeId: code });
  expect([status(code), course(code).slice(4)]).toEqual(['draft', ['submit', 'approve', 'revise 退回']]);
  expect(soundly()).toEqual([]);
});

it('tells what restoring a codebook does: to what changed, to what came later, to the codebook', () => {
  const same = project.code(book, '阻力');
  project.run(retireCodes, { ids: [same] });
  project.run(createRevision, { codebookId: book, name: '', message: '' });
  carry(null, 'submit');
  carry(code, 'submit', 'approve');
  carry(same, 'reinstate');
  carry(null, 'withdraw');
  const later = project.code(book, '推力');
  const text = '深圳先提出合作。';
  project.run(addCodings, { transcriptId: project.transcript('SZG20220713', text), text, passage: { start: 0, end: 2 }, codeIds: [later] });
  carry(later, 'submit', 'approve');
  carry(same, 'submit', 'approve');
  carry(null, 'submit', 'approve');
  project.run(editCodebook, { id: book, name: zh('四种力'), description: zh('') });
  carry(null, 'submit', 'approve');
  project.run(editCode, { id: code, edit: { changeReason: '', shortName: '引' } });
  project.run(restoreRevision, revise());
  expect([code, same, later, null].map(status)).toEqual(['draft', 'retired', 'retired', 'draft']);
  expect([code, same, later, null].map((target) => course(target).at(-1))).toEqual(['revise 退回', 'retire 退回', 'retire 退回', 'revise']);
  expect(soundly()).toEqual([]);
});

it('goes with an entry to another codebook and back, and stays with it when the first one is deleted', () => {
  project.run(addRemark, { codebookId: book, codeId: code, field: null, text: '请看' }, supervisor);
  carry(code, 'submit', 'approve');
  const elsewhere = project.codebook('别处');
  project.run(createRevision, { codebookId: book, name: '', message: '' });
  project.run(moveCodes, { ids: [code], codebookId: elsewhere, parentId: null, index: 0 });
  expect([...project.state.comments.values()].map(({ codebookId }) => codebookId)).toEqual([elsewhere, elsewhere, elsewhere]);
  // Gone there, it comes back here, and what was said of it with it.
  project.run(deleteCodes, { ids: [code] });
  project.run(restoreEntry, { ...revise(), codeId: code });
  expect([...project.state.comments.values()].map(({ codebookId }) => codebookId)).toEqual([book, book, book, book]);
  project.run(moveCodes, { ids: [code], codebookId: elsewhere, parentId: null, index: 0 });
  project.run(deleteCodebook, { id: book });
  expect(course(code)).toEqual(['submit', 'approve', 'revise 退回']);
  expect(soundly()).toEqual([]);
});
