import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { researcherProject, returned, ReviewDesk, send } from '#test/fixtures/review-desk.ts';
import { type TestProject, zh } from '#test/fixtures/test-project.ts';
import { trailGaps } from '#test/fixtures/trail-gaps.ts';
import type { CodebookId, CodeId, CommentId, ProjectId, RevisionId } from '../ids.ts';
import { violationsOf } from '../invariants.ts';
import { mergePlan } from '../merge-plan.ts';
import type { ReturnedReview } from '../returned-review.ts';
import { isReviewersAct, wishedActs } from '../review-act.ts';
import { threadsOf } from '../review-thread.ts';
import { sameState } from '../same-state.ts';
import type { Verdict } from '../verdict.ts';
import { applyChanges } from '../state.ts';
import { deleteCodes, editCode } from './code-operations.ts';
import { addRemark, answerProposal, reply, settleThread } from './comment-operations.ts';
import { mergeReview } from './merge-review.ts';
import { moveCodes } from './move-codes.ts';
import { restoreRevision } from './restore-revision.ts';
import { reinstateCodes, retireCodes } from './retire-codes.ts';
import { changeStatus } from './review-operations.ts';
import { giveVerdict } from './sample-operations.ts';
import { signOff } from './sign-off-operations.ts';

const merge = async (project: TestProject, file: Uint8Array): Promise<string | null> => {
  const back = await returned(file);
  return project.attempt(mergeReview, { copy: back.copy, returned: back.returned })?.code ?? null;
};
const entries = (project: TestProject, codebookId: CodebookId): CodeId[] => [...project.state.codes.values()].filter((code) => code.codebookId === codebookId).map(({ id }) => id);

async function desks() {
  const { project, codebookId } = researcherProject();
  const codes = entries(project, codebookId);
  const [first] = codes;
  if (first === undefined) throw new Error('the codebook has entries');
  project.run(changeStatus, { codebookId, targets: [null, ...codes], act: 'submit', text: '' });
  const desk = await ReviewDesk.open(await send(project, codebookId));
  return { project, codebookId, codes, first, desk };
}

describe('a review that comes back', () => {
  it('brings everything in one entry, and nothing the second time', async () => {
    const { project, codebookId, codes, first, desk } = await desks();
    desk.run(addRemark, { codebookId, codeId: first, field: 'definition.brief', text: '更清楚', wording: zh('吸引') });
    desk.run(changeStatus, { codebookId, targets: [null, ...codes], act: 'approve', text: '' });
    const [sample] = desk.state.samples.values();
    for (const { codingId } of sample?.codings ?? []) if (sample !== undefined) desk.run(giveVerdict, { sampleId: sample.id, codingId, answer: 'agree', reason: '' });
    desk.run(signOff, { codebookId, name: '导师', role: '教授', date: '2024-06-30', statement: '同意' });
    // The copy is still as it was sent: the signature is under the revision that the researcher has.
    expect(desk.state.revisions.size).toBe(1);
    const file = await desk.sendBack();
    const before = project.journal.length;
    expect(await merge(project, file)).toBeNull();
    expect(project.journal).toHaveLength(before + 1);
    expect([project.state.verdicts.size, project.state.signOffs.size, project.state.codebooks.get(codebookId)?.status]).toEqual([4, 1, 'approved']);
    expect(codes.map((id) => project.state.codes.get(id)?.status)).toEqual(['approved', 'approved']);
    expect(violationsOf(project.state)).toEqual([]);
    const merged = project.state;
    expect(await merge(project, file)).toBe('review.nothingNew');
    expect(project.state).toBe(merged);
    project.undo();
    expect(project.state.signOffs.size).toBe(0);
    expect(await merge(project, file)).toBeNull();
    expect(sameState(project.state, merged)).toBe(true);
  });

  it('keeps the newer of two verdicts of one reviewer, whichever file comes last', async () => {
    const outcome = async (order: 'in turn' | 'the other way round') => {
      const { project, desk } = await desks();
      const [sample] = desk.state.samples.values();
      const codingId = sample?.codings[0]?.codingId;
      if (sample === undefined || codingId === undefined) throw new Error('a sample was sent along');
      desk.run(giveVerdict, { sampleId: sample.id, codingId, answer: 'unclear', reason: '再看' });
      const earlier = await desk.sendBack();
      desk.run(giveVerdict, { sampleId: sample.id, codingId, answer: 'agree', reason: '看过了' });
      const later = await desk.sendBack();
      const told = [];
      for (const file of order === 'in turn' ? [earlier, later] : [later, earlier]) told.push(await merge(project, file));
      return { told, verdicts: [...project.state.verdicts.values()].map(({ answer, reason }) => ({ answer, reason })) };
    };
    expect(await outcome('in turn')).toEqual({ told: [null, null], verdicts: [{ answer: 'agree', reason: '看过了' }] });
    expect(await outcome('the other way round')).toEqual({ told: [null, 'review.nothingNew'], verdicts: [{ answer: 'agree', reason: '看过了' }] });
  });

  it('settles two verdicts of the same moment by what they say, not by which came first', () => {
    const { project } = researcherProject();
    const base = { id: 'v', sampleId: 's', codingId: 'c', coderId: project.coderId, at: '2026-01-01T00:00:00.000Z' };
    const [agree, unclear] = (['agree', 'unclear'] as const).map((answer) => ({ ...base, answer, reason: '' }) as unknown as Verdict) as [Verdict, Verdict];
    const changesOf = (here: Verdict, there: Verdict) =>
      mergePlan({ ...project.state, verdicts: new Map([[here.id, here]]) }, 'book' as CodebookId, { comments: [], verdicts: [there], signOffs: [], coders: [] } as unknown as ReturnedReview).changes.map(({ after }) => after);
    expect(changesOf(agree, unclear)).toEqual([unclear]);
    expect(changesOf(unclear, agree)).toEqual([]);
  });

  it('takes in no signature under a revision that is not here, nor a person who brings nothing', () => {
    const { project, codebookId } = researcherProject();
    const signature = { id: 's1', codebookId, revisionId: 'gone', coderId: 'coder-9', name: '导师', role: '', date: '2026-01-01', statement: '', at: '2026-01-01T00:00:00.000Z' };
    const returnedWith = { comments: [], verdicts: [], signOffs: [signature], coders: [{ id: 'coder-9', name: '导师', role: 'supervisor', createdAt: signature.at }] } as unknown as ReturnedReview;
    const plan = mergePlan(project.state, codebookId, returnedWith);
    expect(plan.changes).toEqual([]);
    expect(plan.conflicts.map(({ kind }) => kind)).toEqual(['revisionGone']);
  });

  it('leaves what the researcher did meanwhile, and shows both', async () => {
    const { project, codebookId, first, desk } = await desks();
    desk.run(addRemark, { codebookId, codeId: first, field: 'definition.brief', text: '', wording: zh('吸引') });
    desk.run(changeStatus, { codebookId, targets: [first], act: 'approve', text: '' });
    project.run(editCode, { id: first, edit: { definition: { ...(project.state.codes.get(first)?.definition ?? raise()), brief: zh('我的新定义') } } });
    expect(project.state.codes.get(first)?.status, 'what lay before the reviewer were other words').toBe('draft');
    const back = await returned(await desk.sendBack());
    expect(mergePlan(project.state, codebookId, back.returned).conflicts.map(({ kind }) => kind)).toEqual(['wording', 'status']);
    project.run(mergeReview, { copy: back.copy, returned: back.returned });
    expect(project.state.codes.get(first)).toMatchObject({ status: 'draft', definition: { brief: zh('我的新定义') } });
    expect(threadsOf(project.state.comments.values()).some(({ proposal }) => proposal === 'open')).toBe(true);
    expect([...project.state.comments.values()].some(({ act }) => act === 'approve')).toBe(true);
  });

  it('keeps answers to a remark that was taken back, and remarks on an entry that is gone', async () => {
    const { project, codebookId, first } = await desks();
    project.run(addRemark, { codebookId, codeId: first, field: null, text: '请看' });
    const remark = [...project.state.comments.keys()].at(-1) as CommentId;
    const desk = await ReviewDesk.open(await send(project, codebookId, { id: 'sending-2' }));
    desk.run(reply, { id: remark, text: '看过了' });
    project.apply('review.remark', [{ kind: 'comment', id: remark, before: project.state.comments.get(remark) ?? null, after: null }]);
    project.run(deleteCodes, { ids: [first] });
    const back = await returned(await desk.sendBack());
    expect(mergePlan(project.state, codebookId, back.returned).conflicts.map(({ kind }) => kind)).toEqual(['threadGone', 'entryGone']);
    expect(await merge(project, await desk.sendBack())).toBeNull();
    expect(violationsOf(project.state)).toEqual([]);
    expect([...project.state.comments.values()].some(({ text }) => text === '看过了')).toBe(true);
  });

  it('is refused in another project', async () => {
    const { project, codebookId, desk } = await desks();
    desk.run(addRemark, { codebookId, codeId: null, field: null, text: '好' });
    const before = project.state.project;
    project.apply('project.rename', [{ kind: 'project', id: before?.id ?? '', before, after: before && { ...before, id: 'another' as ProjectId } }]);
    expect(await merge(project, await desk.sendBack())).toBe('review.otherProject');
  });
});

function raise(): never {
  throw new Error('no such entry');
}

interface Move {
  readonly at: 'home' | 'one' | 'other';
  readonly what: 'remark' | 'propose' | 'reply' | 'settle' | 'answer' | 'status' | 'verdict' | 'sign' | 'edit' | 'move' | 'retire' | 'restore' | 'delete' | 'undo' | 'sendBack' | 'merge';
  readonly a: number;
  readonly b: number;
}

const moveArbitrary: fc.Arbitrary<Move> = fc.record({
  at: fc.constantFrom('home', 'one', 'other'),
  what: fc.constantFrom('remark', 'propose', 'reply', 'settle', 'answer', 'status', 'status', 'status', 'verdict', 'sign', 'edit', 'edit', 'move', 'retire', 'restore', 'delete', 'undo', 'sendBack', 'sendBack', 'merge', 'merge'),
  a: fc.nat(1000),
  b: fc.nat(1000),
});

/** What a move does at a desk; what makes no sense there at that moment is refused, as in the app. */
function move(project: TestProject, codebookId: CodebookId, { what, a, b }: Move): void {
  const codes = entries(project, codebookId);
  const codeId = codes[a % (codes.length + 1)] ?? null;
  const threads = threadsOf(project.state.comments.values());
  const id = threads[a % Math.max(1, threads.length)]?.first.id ?? ('none' as CommentId);
  const sample = [...project.state.samples.values()][0];
  const ref = sample?.codings[a % sample.codings.length];
  // What a desk may not do would be refused anyway; forks come of what both do.
  const acts = wishedActs.filter((act) => isReviewersAct(act) === (project.state.project?.review !== undefined));
  const moves: Record<Move['what'], () => unknown> = {
    remark: () => project.attempt(addRemark, { codebookId, codeId, field: null, text: `第 ${a} 条` }),
    propose: () => project.attempt(addRemark, { codebookId, codeId, field: 'name', text: '', wording: zh(`名 ${a}`) }),
    reply: () => project.attempt(reply, { id, text: `答 ${b}` }),
    settle: () => project.attempt(settleThread, { id, act: b % 2 === 0 ? 'resolve' : 'reopen' }),
    answer: () => project.attempt(answerProposal, { id, act: b % 2 === 0 ? 'accept' : 'refuse', text: '' }),
    status: () => project.attempt(changeStatus, { codebookId, targets: [codeId], act: acts[b % acts.length] ?? 'submit', text: '因为' }),
    verdict: () => sample && ref && project.attempt(giveVerdict, { sampleId: sample.id, codingId: ref.codingId, answer: b % 2 === 0 ? 'agree' : 'unclear', reason: `${b}` }),
    sign: () => project.attempt(signOff, { codebookId, name: '签', role: '', date: '2024-06-30', statement: '' }),
    edit: () => codeId !== null && project.attempt(editCode, { id: codeId, edit: { name: zh(`改 ${b}`) } }),
    move: () => project.attempt(moveCodes, { ids: [...project.state.codes.values()].flatMap(({ id }, at) => (at === a % project.state.codes.size ? [id] : [])), codebookId: [...project.state.codebooks.keys()][b % project.state.codebooks.size] as CodebookId, parentId: null, index: 0 }),
    retire: () => codeId !== null && project.attempt(b % 2 === 0 ? retireCodes : reinstateCodes, { ids: [codeId] }),
    restore: () => project.attempt(restoreRevision, { revisionId: [...project.state.revisions.keys()].at(-1) as RevisionId, reason: `退 ${b}`, definitionChange: 'wording' }),
    delete: () => a % 5 === 0 && codeId !== null && project.attempt(deleteCodes, { ids: [codeId] }),
    undo: () => project.journal.length > 8 && project.undo(),
    sendBack: () => undefined,
    merge: () => undefined,
  };
  moves[what]();
}

it('comes to the same whatever both sides did, in whatever order files come and however often', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moveArbitrary, { minLength: 10, maxLength: 40, size: 'max' }), fc.array(fc.nat(100), { minLength: 4, maxLength: 10 }), async (moves, orders) => {
      const { project, codebookId } = researcherProject();
      project.run(changeStatus, { codebookId, targets: [null, ...entries(project, codebookId)], act: 'submit', text: '' });
      const copy = await send(project, codebookId);
      const one = await ReviewDesk.open(copy, 'supervisor-1');
      const other = await ReviewDesk.open(copy, 'supervisor-2');
      const atDesk = { home: project as TestProject, one, other };
      const files: Uint8Array[] = [];
      for (const each of moves) {
        if (each.what === 'merge') {
          const file = files[each.a % files.length];
          if (file !== undefined) await merge(project, file);
        } else if (each.what !== 'sendBack') move(atDesk[each.at], codebookId, each);
        else if (each.at !== 'home') files.push(await atDesk[each.at].sendBack());
        expect(trailGaps(project.state)).toEqual([]);
      }
      files.push(await one.sendBack(), await other.sendBack());
      const read = await Promise.all(files.map(returned));
      const after = (order: readonly number[]) =>
        order.reduce((state, index) => {
          const file = read[index % read.length];
          return file === undefined ? state : applyChanges(state, mergePlan(state, codebookId, file.returned).changes);
        }, project.state);
      const straight = after(read.map((_, index) => index));
      expect(violationsOf(straight)).toEqual([]);
      expect(trailGaps(straight)).toEqual([]);
      // Any order with any repetitions, so long as every file comes once.
      const backwards = after([...orders, ...read.map((_, index) => read.length - 1 - index), ...orders]);
      expect(sameState(straight, backwards)).toBe(true);
      for (const file of read) expect(mergePlan(straight, codebookId, file.returned).changes).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
