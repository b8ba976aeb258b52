import { beforeEach, expect, it } from 'vitest';

import { TestProject, zh } from '#test/fixtures/test-project.ts';
import type { CodebookId, CodeId, CoderId, CommentId } from '../ids.ts';
import { violationsOf } from '../invariants.ts';
import { isPresent, revisionsOf } from '../revision.ts';
import { openThreadCounts, threadsOf } from '../review-thread.ts';
import { codingsOf } from '../state.ts';
import { deleteCodebook } from './codebook-operations.ts';
import { deleteCodes, editCode } from './code-operations.ts';
import { addCoder } from './coder-operations.ts';
import { addCodings } from './coding-operations.ts';
import { addRemark, answerProposal, reply, settleThread } from './comment-operations.ts';
import { changeStatus, type StatusWish } from './review-operations.ts';
import { drawSample, giveVerdict } from './sample-operations.ts';
import { signOff } from './sign-off-operations.ts';

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

const act = (name: StatusWish['act'], targets: StatusWish['targets'], coderId: CoderId = project.coderId, text = '') =>
  project.attempt(changeStatus, { codebookId: book, targets, act: name, text }, coderId)?.code ?? null;
const status = () => project.state.codes.get(code)?.status;
const lastLine = () => [...project.state.comments.keys()].at(-1) as CommentId;

it('goes from draft to a signature, and says why where it does not', () => {
  expect(act('approve', [code], supervisor)).toBe('review.cannotApprove');
  expect(act('submit', [code])).toBeNull();
  expect(act('submit', [code])).toBe('review.cannotSubmit');
  expect(act('approve', [code])).toBe('review.supervisorOnly');
  expect(act('askChanges', [code], supervisor, '  ')).toBe('review.reasonMissing');
  expect(act('askChanges', [code], supervisor, '定义太宽')).toBeNull();
  expect(status()).toBe('changesAsked');
  expect(act('submit', [code, null])).toBeNull();
  expect(project.attempt(signOff, { codebookId: book, name: '乙', role: '', date: '2024-06-30', statement: '' }, supervisor)?.code).toBe('signOff.notApproved');
  expect(act('approve', [null], supervisor)).toBe('review.entriesOpen');
  expect(act('approve', [null, code], supervisor)).toBeNull();
  const signature = { codebookId: book, name: '乙', role: '导师', date: '2024-06-30', statement: '同意' };
  expect(project.attempt(signOff, { ...signature, date: '2024-02-31x' }, supervisor)?.code).toBe('signOff.badDate');
  const later = project.code(book, '推力');
  expect(project.attempt(signOff, signature, supervisor)?.code, 'an entry that came after the approval').toBe('review.entriesOpen');
  project.run(deleteCodes, { ids: [later] });
  project.run(signOff, signature, supervisor);
  const [revision] = revisionsOf(project.state, book);
  expect(revision !== undefined && isPresent(project.state, revision)).toBe(true);
  expect([...project.state.signOffs.values()][0]?.revisionId).toBe(revision?.id);
  project.run(editCode, { id: code, edit: { name: zh('吸引力') } });
  expect(revision !== undefined && isPresent(project.state, revision)).toBe(false);
  expect(act('retire', [code])).toBeNull();
  expect(act('reinstate', [code])).toBeNull();
  expect(status()).toBe('draft');
  expect(violationsOf(project.state)).toEqual([]);
});

it('does all of several or nothing', () => {
  const other = project.code(book, '压力');
  project.run(changeStatus, { codebookId: book, targets: [other], act: 'submit', text: '' });
  expect(act('submit', [code, other])).toBe('review.cannotSubmit');
  expect(status()).toBe('draft');
});

it('discusses a field in a thread that is settled and opened again', () => {
  expect(project.attempt(addRemark, { codebookId: book, codeId: code, field: 'definition.brief', text: ' ' })?.code).toBe('comment.empty');
  project.run(addRemark, { codebookId: book, codeId: code, field: 'definition.brief', text: '与推力怎么区分？' }, supervisor);
  const id = lastLine();
  project.run(reply, { id, text: '看主体。' });
  project.run(settleThread, { id, act: 'resolve' });
  expect(openThreadCounts(project.state.comments.values()).size).toBe(0);
  expect(project.attempt(settleThread, { id, act: 'resolve' })?.code).toBe('comment.settledAlready');
  project.run(settleThread, { id, act: 'reopen' });
  const [thread] = threadsOf(project.state.comments.values());
  expect(thread).toMatchObject({ isResolved: false, rest: [{ text: '看主体。' }, { act: 'resolve' }, { act: 'reopen' }] });
});

it('takes a proposed wording into the field in one entry, which one undo takes back', () => {
  project.run(addRemark, { codebookId: book, codeId: code, field: 'definition.brief', text: '更清楚', wording: zh('吸引他方合作的力量') }, supervisor);
  const id = lastLine();
  const entries = project.journal.length;
  project.run(answerProposal, { id, act: 'accept', text: '' });
  expect(project.journal).toHaveLength(entries + 1);
  expect(project.state.codes.get(code)?.definition.brief.zh).toBe('吸引他方合作的力量');
  expect(threadsOf(project.state.comments.values())[0]).toMatchObject({ proposal: 'accepted', isResolved: true });
  expect(project.attempt(answerProposal, { id, act: 'refuse', text: '' })?.code).toBe('proposal.answered');
  project.undo();
  expect(project.state.codes.get(code)?.definition.brief.zh).toBe('');
  expect(threadsOf(project.state.comments.values())[0]?.proposal).toBe('open');
});

it('draws a sample and keeps the last word on each passage', () => {
  const text = '深圳先提出合作。东莞后来才加入。';
  const transcriptId = project.transcript('SZG20220713', text);
  expect(project.attempt(drawSample, { codebookId: book, seed: '1', perCode: 3 })?.code).toBe('sample.nothing');
  for (const start of [0, 3, 8]) project.run(addCodings, { transcriptId, text, passage: { start, end: start + 2 }, codeIds: [code], links: [] });
  expect(project.attempt(drawSample, { codebookId: book, seed: ' ', perCode: 3 })?.code).toBe('sample.seedless');
  project.run(drawSample, { codebookId: book, seed: '1', perCode: 2 });
  const [sample] = project.state.samples.values();
  const codingId = sample?.codings[0]?.codingId;
  expect(sample?.codings).toHaveLength(2);
  if (sample === undefined || codingId === undefined) return;
  const say = (answer: 'agree' | 'disagree', coderId: CoderId) => project.attempt(giveVerdict, { sampleId: sample.id, codingId, answer, reason: '' }, coderId)?.code ?? null;
  expect(say('agree', project.coderId)).toBe('review.supervisorOnly');
  expect(say('agree', supervisor)).toBeNull();
  expect(say('disagree', supervisor)).toBeNull();
  expect([...project.state.verdicts.values()].map(({ answer }) => answer)).toEqual(['disagree']);
  expect([...codingsOf(project.state)].every((coding) => coding.codeId === code)).toBe(true);
  project.run(deleteCodebook, { id: book });
  expect([project.state.samples.size, project.state.verdicts.size, project.state.comments.size]).toEqual([0, 0, 0]);
  expect(violationsOf(project.state)).toEqual([]);
});
