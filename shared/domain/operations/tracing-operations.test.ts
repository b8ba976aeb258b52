import { describe, expect, it } from 'vitest';

import { dyadOf } from '#shared/domain/dyad.ts';
import type { Evidence } from '#shared/domain/evidence.ts';
import type { CoderId, HypothesisId } from '#shared/domain/ids.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import { evidenceOf, stepsOf } from '#shared/domain/tracing-order.ts';
import { TestProject } from '#test/fixtures/test-project.ts';
import { addCase, deleteCase, editCase } from './case-operations.ts';
import { addCoder } from './coder-operations.ts';
import { citeCodings } from './cite-codings.ts';
import { addEvent } from './event-operations.ts';
import { answerEvidence, editEvidence, moveEvidence, predictAnew, reviewEvidence } from './evidence-operations.ts';
import { deleteHypothesis, judgeHypothesis, moveHypothesis } from './hypothesis-operations.ts';
import { addStep, deleteStep, moveStep } from './step-operations.ts';

function traced() {
  const project = new TestProject();
  const [a, b, c] = [project.city('gb440300', '深圳'), project.city('gb441900', '东莞'), project.city('gb441400', '梅州')];
  const caseId = project.case('深莞为何开通一百二十项', dyadOf(a, b), dyadOf(a, c));
  return { project, caseId, shenguan: dyadOf(a, b), shenmei: dyadOf(a, c) };
}

const one = (project: TestProject, id: string): Evidence => {
  const evidence = project.state.evidence.get(id);
  if (evidence === undefined) throw new Error('no such evidence');
  return evidence;
};

const inWords = (observation: string) => ({ finding: 'found' as const, observation, codings: [], absence: null });

describe('a case', () => {
  it('needs a name, cities that are there, and a period that does not end before it begins', () => {
    const { project, shenguan } = traced();
    const blank = { name: '甲', dyadIds: [shenguan, shenguan], outcome: '', from: null, to: null, description: '' };
    expect(project.attempt(addCase, { ...blank, name: ' ' })?.code).toBe('case.nameless');
    expect(project.attempt(addCase, { ...blank, dyadIds: ['gb1~gb2' as typeof shenguan] })?.code).toBe('city.gone');
    expect(project.attempt(addCase, { ...blank, from: { precision: 'year', year: '2022' }, to: { precision: 'month', month: '2021-12' } })?.code).toBe('case.endsBeforeItBegins');
    expect(project.attempt(addCase, { ...blank, from: { precision: 'after', day: '2022-01-01' }, to: { precision: 'year', year: '2022' } })).toBeNull();
    expect([...project.state.cases.values()].at(-1)?.dyadIds).toEqual([shenguan]);
  });

  it('takes evidence about a dyad that it drops to be about the case', () => {
    const { project, caseId, shenguan, shenmei } = traced();
    const id = project.prediction(caseId, '应有协议', { dyadId: shenmei });
    project.run(editCase, { id: caseId, edit: { dyadIds: [shenguan] } });
    expect(one(project, id).dyadId).toBeNull();
    expect(violationsOf(project.state)).toEqual([]);
    project.undo();
    expect(one(project, id).dyadId).toBe(shenmei);
  });

  it('goes with all that is in it, and comes back with it', () => {
    const { project, caseId } = traced();
    project.hypothesis(caseId, 'H1');
    project.step(caseId, '窗口互助');
    project.run(addEvent, { caseId, name: '签约', date: { precision: 'year', year: '2021' }, level: null, note: '' });
    project.prediction(caseId, '应有协议');
    const before = project.state;
    project.run(deleteCase, { id: caseId });
    const { hypotheses, steps, events, evidence } = project.state;
    expect([hypotheses.size, steps.size, events.size, evidence.size]).toEqual([0, 0, 0, 0]);
    project.undo();
    expect(project.state).toEqual(before);
  });
});

describe('a prediction', () => {
  it('is dated when it is written, and dated anew when it is reworded', () => {
    const { project, caseId } = traced();
    const id = project.prediction(caseId, ' 应有协议 ');
    const { predictedAt, prediction, finding, answeredAt } = one(project, id);
    expect([prediction, finding, answeredAt]).toEqual(['应有协议', null, null]);
    project.run(editEvidence, { id, edit: { level: 'degree' } });
    expect(one(project, id).predictedAt).toBe(predictedAt);
    project.run(editEvidence, { id, edit: { prediction: '应有签字的协议' } });
    expect(one(project, id).predictedAt > predictedAt).toBe(true);
    expect(project.attempt(editEvidence, { id, edit: { prediction: ' ' } })?.code).toBe('evidence.noPrediction');
  });

  it('keeps its words once it is answered; another one is written beside it', () => {
    const { project, caseId } = traced();
    const id = project.prediction(caseId, '应有协议');
    project.prediction(caseId, '最后一条');
    project.run(answerEvidence, { id, answer: inWords('公报载有全文') });
    expect(project.attempt(editEvidence, { id, edit: { prediction: '应有新闻' } })?.code).toBe('evidence.alreadyAnswered');
    project.run(predictAnew, { id, prediction: '应有新闻' });
    expect(evidenceOf(project.state, caseId).map(({ prediction, finding }) => [prediction, finding])).toEqual([['应有协议', 'found'], ['应有新闻', null], ['最后一条', null]]);
    expect(violationsOf(project.state)).toEqual([]);
  });

  it('is never answered before it was made', () => {
    const { project, caseId } = traced();
    const id = project.prediction(caseId, '应有协议');
    const evidence = one(project, id);
    const early = answerEvidence(project.state, { id, answer: inWords('有') }, { now: '2000-01-01T00:00:00.000Z' as typeof evidence.predictedAt, newId: () => 'x' as never, coderId: project.coderId });
    expect(early.ok ? null : early.problem.code).toBe('evidence.answeredBeforePredicted');
    project.apply('evidence.answer', [{ kind: 'evidence', id, before: evidence, after: { ...evidence, finding: 'found', answeredAt: '2000-01-01T00:00:00.000Z' as typeof evidence.predictedAt } }]);
    expect(violationsOf(project.state)).toEqual([{ rule: 'evidence.answeredBeforePredicted', id }]);
  });

  it('is found in something, or absent from somewhere', () => {
    const { project, caseId } = traced();
    const transcriptId = project.transcript('SZG20220713', '没有人来问。');
    const id = project.prediction(caseId, '上级应查办件量');
    expect(project.attempt(answerEvidence, { id, answer: inWords(' ') })?.code).toBe('evidence.foundNothing');
    const absence = { transcriptIds: [], asked: ' ', note: '' };
    expect(project.attempt(answerEvidence, { id, answer: { ...inWords(''), finding: 'notFound', absence } })?.code).toBe('evidence.absentNowhere');
    project.run(answerEvidence, { id, answer: { ...inWords(''), finding: 'notFound', absence: { ...absence, transcriptIds: [transcriptId] } } });
    const first = one(project, id);
    expect([first.finding, first.absence?.transcriptIds]).toEqual(['notFound', [transcriptId]]);
    project.run(answerEvidence, { id, answer: inWords('有一份通报') });
    expect([one(project, id).absence, one(project, id).answeredAt === first.answeredAt]).toEqual([null, false]);
  });
});

describe('the ledger', () => {
  it('tests only hypotheses of its own case, each once, and overrules only with a reason', () => {
    const { project, caseId } = traced();
    const id = project.prediction(caseId, '应有协议');
    const hypothesisId = project.hypothesis(caseId, 'H1');
    const strange = project.hypothesis(project.case('另一案例'), 'H9');
    const test = { hypothesisId, certainty: null, uniqueness: null, ifTrue: null, ifFalse: null, overruled: null, result: null, reasoning: '' };
    const attempt = (tests: Evidence['tests']) => project.attempt(editEvidence, { id, edit: { tests } })?.code ?? null;
    expect(attempt([test, test])).toBe('hypothesis.gone');
    expect(attempt([{ ...test, hypothesisId: strange as HypothesisId }])).toBe('hypothesis.gone');
    expect(attempt([{ ...test, overruled: { kind: 'hoop', reason: ' ' } }])).toBe('evidence.overruledWithoutReason');
    expect(attempt([{ ...test, ifTrue: { low: 0.9, high: 0.2 } }])).toBe('record.invalid');
    expect(attempt([test])).toBeNull();
    project.run(deleteHypothesis, { id: hypothesisId });
    expect(one(project, id).tests).toEqual([]);
    project.undo();
    expect(one(project, id).tests).toEqual([test]);
  });

  it('is reviewed by somebody else, for as long as nothing changes', () => {
    const { project, caseId } = traced();
    project.run(addCoder, { id: 'coder-2' as CoderId, name: '乙', role: 'supervisor' });
    const id = project.prediction(caseId, '应有协议');
    const other = 'coder-2' as CoderId;
    expect(project.attempt(reviewEvidence, { id, reviewed: true }, other)?.code).toBe('evidence.unanswered');
    project.run(answerEvidence, { id, answer: inWords('有') });
    expect(project.attempt(reviewEvidence, { id, reviewed: true })?.code).toBe('evidence.ownReview');
    project.run(reviewEvidence, { id, reviewed: true }, other);
    expect(one(project, id).reviewerId).toBe(other);
    project.run(editEvidence, { id, edit: { observation: '确有' } });
    expect(one(project, id).reviewerId).toBeNull();
  });

  it('has passages only where a prediction is answered', () => {
    const { project, caseId } = traced();
    const id = project.prediction(caseId, '应有协议');
    expect(project.attempt(citeCodings, { target: { kind: 'evidence', id }, add: [], remove: [] })?.code).toBe('evidence.unanswered');
    expect(project.attempt(editEvidence, { id, edit: { observation: '有' } })?.code).toBe('evidence.unanswered');
  });
});

it('keeps steps, hypotheses and evidence in the order that a person gives them', () => {
  const { project, caseId } = traced();
  const [first, , third] = ['甲', '乙', '丙'].map((activity) => project.step(caseId, activity));
  if (first === undefined || third === undefined) throw new Error('no steps');
  const chain = () => stepsOf(project.state, caseId).map(({ activity }) => activity).join('');
  project.run(moveStep, { id: third, index: 0 });
  expect(chain()).toBe('丙甲乙');
  project.run(addStep, { caseId, entity: '', activity: '丁', period: null, note: '', index: 1 });
  expect(chain()).toBe('丙丁甲乙');
  expect(project.attempt(addStep, { caseId, entity: ' ', activity: '', period: null, note: '' })?.code).toBe('step.blank');
  const evidence = project.prediction(caseId, '应有', { stepId: first });
  project.run(deleteStep, { id: first });
  expect([chain(), one(project, evidence).stepId]).toEqual(['丙丁乙', null]);
  const [h1, h2] = [project.hypothesis(caseId, 'H1'), project.hypothesis(caseId, 'H2')];
  project.run(moveHypothesis, { id: h2, index: 0 });
  expect([h1, h2].map((id) => project.state.hypotheses.get(id)?.order)).toEqual([1, 0]);
  const later = project.prediction(caseId, '又应有');
  project.run(moveEvidence, { id: later, index: 0 });
  expect(evidenceOf(project.state, caseId).map(({ id }) => id)).toEqual([later, evidence]);
});

it('lets a person pass a verdict, with reasons, and take it back', () => {
  const { project, caseId } = traced();
  const id = project.hypothesis(caseId, 'H1');
  expect(project.attempt(judgeHypothesis, { id, verdict: { standing: 'supported', reasoning: ' ' } })?.code).toBe('hypothesis.verdictWithoutReason');
  project.run(judgeHypothesis, { id, verdict: { standing: 'supported', reasoning: '两处互证' } });
  expect(project.state.hypotheses.get(id)?.verdict).toMatchObject({ standing: 'supported', coderId: project.coderId });
  project.run(judgeHypothesis, { id, verdict: null });
  expect(project.state.hypotheses.get(id)?.verdict).toBeNull();
});
