import { changed, created, removed } from '../change.ts';
import type { Absence, Evidence } from '../evidence.ts';
import type { CaseId, EvidenceId } from '../ids.ts';
import { changeSet, type Operation, type ProblemCode } from '../operation.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ProjectState } from '../state.ts';
import { evidenceOf, moved, nextOrder } from '../tracing-order.ts';
import { areCodings } from './cite-codings.ts';
import { memosKept } from './memos-kept.ts';

/** What is said when a prediction is made: before anybody has looked. */
export type PredictionContent = Pick<Evidence, 'prediction' | 'stepId' | 'dyadId' | 'level' | 'tests' | 'independenceGroup'>;

/** What may be said and corrected at any time, by whoever works on the case. */
export type EvidenceContent = PredictionContent & Pick<Evidence, 'observation' | 'absence' | 'source' | 'date'>;

/** What was found, or was not, and what is known of where it comes from; what the latter leaves out stays. */
export type EvidenceAnswer = Pick<Evidence, 'observation' | 'codings' | 'absence'> & { readonly finding: NonNullable<Evidence['finding']> } & Partial<
    Pick<Evidence, 'source' | 'date'>
  >;

const unappraised: Evidence['source'] = { credibility: null, motive: '', closeness: null };

const saysNowhere = (absence: Absence | null): boolean => absence === null || (absence.transcriptIds.length === 0 && absence.asked.trim() === '');

/** Whether evidence is about things of its own case, and its tests are of that case's hypotheses, each once. */
function checked(state: ProjectState, evidence: Evidence): Result<Evidence, ProblemCode> {
  const { caseId, dyadId, stepId, tests, absence } = evidence;
  const about = state.cases.get(caseId);
  if (about === undefined) return fail('case.gone');
  if (evidence.prediction.trim() === '') return fail('evidence.noPrediction');
  if (dyadId !== null && !about.dyadIds.includes(dyadId)) return fail('evidence.dyadOfOtherCase');
  if (stepId !== null && state.steps.get(stepId)?.caseId !== caseId) return fail('step.gone');
  const tested = tests.map(({ hypothesisId }) => hypothesisId);
  if (new Set(tested).size < tested.length || tested.some((id) => state.hypotheses.get(id)?.caseId !== caseId)) return fail('hypothesis.gone');
  if (tests.some(({ overruled }) => overruled !== null && overruled.reason.trim() === '')) return fail('evidence.overruledWithoutReason');
  if (absence?.transcriptIds.some((id) => !state.transcripts.has(id)) ?? false) return fail('transcript.gone');
  return ok(evidence);
}

/** Writes a prediction down, with the time, the last of its case's ledger. It is answered later, by `answerEvidence`. */
export const predictEvidence: Operation<PredictionContent & { caseId: CaseId }> = (state, input, { now, newId, coderId }) => {
  const evidence = checked(state, {
    ...input,
    id: newId<EvidenceId>(),
    order: nextOrder(evidenceOf(state, input.caseId)),
    prediction: input.prediction.trim(),
    predictedAt: now,
    finding: null,
    answeredAt: null,
    observation: '',
    codings: [],
    absence: null,
    source: unappraised,
    date: null,
    coderId,
    reviewerId: null,
    createdAt: now,
    modifiedAt: now,
  });
  if (!evidence.ok) return evidence;
  return changeSet('evidence.predict', { prediction: evidence.value.prediction }, [created('evidence', evidence.value)]);
};

/**
 * Answers a prediction, or corrects the answer, which is then dated anew. Found: in passages or in words. Not found: where
 * one looked, or whom one asked; that is what makes an absence evidence. An answer is taken back by undo only: with it
 * gone, the prediction could be reworded by somebody who has seen what there is.
 */
export const answerEvidence: Operation<{ id: EvidenceId; answer: EvidenceAnswer }> = (state, { id, answer }, { now }) => {
  const before = state.evidence.get(id);
  if (before === undefined) return fail('evidence.gone');
  if (!areCodings(state, answer.codings)) return fail('coding.gone');
  if (answer.finding === 'found' && answer.codings.length === 0 && answer.observation.trim() === '') return fail('evidence.foundNothing');
  if (answer.finding === 'notFound' && saysNowhere(answer.absence)) return fail('evidence.absentNowhere');
  if (now < before.predictedAt) return fail('evidence.answeredBeforePredicted');
  const evidence = checked(state, {
    ...before,
    ...answer,
    codings: [...answer.codings],
    absence: answer.finding === 'notFound' ? answer.absence : null,
    answeredAt: before.finding === answer.finding ? before.answeredAt : now,
    reviewerId: null,
    modifiedAt: now,
  });
  if (!evidence.ok) return evidence;
  return changeSet('evidence.answer', { prediction: before.prediction }, [changed('evidence', before, evidence.value)]);
};

/**
 * Changes what is said of a piece of evidence. A prediction that is reworded before it is answered is dated anew, since
 * only then was it made; one that is answered keeps its words: what was foreseen cannot be foreseen afterwards. Who wants
 * to predict otherwise writes another (`predictAnew`). A review holds for what was reviewed, and ends with a change.
 */
export const editEvidence: Operation<{ id: EvidenceId; edit: Partial<EvidenceContent> }> = (state, { id, edit }, { now }) => {
  const before = state.evidence.get(id);
  if (before === undefined) return fail('evidence.gone');
  const prediction = (edit.prediction ?? before.prediction).trim();
  const isReworded = prediction !== before.prediction;
  if (isReworded && before.finding !== null) return fail('evidence.alreadyAnswered');
  const predictedAt = isReworded ? now : before.predictedAt;
  const after = { ...before, ...edit, prediction, predictedAt, reviewerId: null, modifiedAt: now };
  if (before.finding === null && after.observation !== '') return fail('evidence.unanswered');
  if (after.absence !== null && after.finding !== 'notFound') return fail('evidence.unanswered');
  if (after.finding === 'notFound' && edit.absence !== undefined && saysNowhere(after.absence)) return fail('evidence.absentNowhere');
  const evidence = checked(state, after);
  if (!evidence.ok) return evidence;
  return changeSet('evidence.edit', { prediction }, [changed('evidence', before, evidence.value)]);
};

/** Another prediction in the place right after an answered one, about the same things, yet to be answered. The old one stays as it is. */
export const predictAnew: Operation<{ id: EvidenceId; prediction: string }> = (state, { id, prediction }, context) => {
  const old = state.evidence.get(id);
  if (old === undefined) return fail('evidence.gone');
  const { caseId, stepId, dyadId, level, independenceGroup } = old;
  const tests = old.tests.map((test) => ({ ...test, result: null, reasoning: '' }));
  const written = predictEvidence(state, { caseId, stepId, dyadId, level, independenceGroup, tests, prediction }, context);
  if (!written.ok) return written;
  const ledger = evidenceOf(state, caseId);
  const later = ledger.slice(ledger.indexOf(old) + 1);
  const order = later[0]?.order;
  if (order === undefined) return written;
  const changes = written.value.changes.map((change) =>
    change.kind === 'evidence' && change.after !== null ? created('evidence', { ...change.after, order }) : change,
  );
  return changeSet('evidence.predict', written.value.label, [...changes, ...later.map((each) => changed('evidence', each, { ...each, order: each.order + 1 }))]);
};

/** Puts a piece of evidence at place `index` of its ledger (0 first, counted without itself). */
export const moveEvidence: Operation<{ id: EvidenceId; index: number }> = (state, { id, index }) => {
  const evidence = state.evidence.get(id);
  if (evidence === undefined) return fail('evidence.gone');
  return changeSet('evidence.move', { prediction: evidence.prediction }, moved('evidence', evidenceOf(state, evidence.caseId), evidence, index));
};

/** Somebody else than who wrote it has looked at an answered piece of evidence; `reviewed` false takes that back. */
export const reviewEvidence: Operation<{ id: EvidenceId; reviewed: boolean }> = (state, { id, reviewed }, { coderId, now }) => {
  const before = state.evidence.get(id);
  if (before === undefined) return fail('evidence.gone');
  if (reviewed && before.finding === null) return fail('evidence.unanswered');
  if (reviewed && before.coderId === coderId) return fail('evidence.ownReview');
  return changeSet('evidence.review', { prediction: before.prediction }, [
    changed('evidence', before, { ...before, reviewerId: reviewed ? coderId : null, modifiedAt: now }),
  ]);
};

export const deleteEvidence: Operation<{ id: EvidenceId }> = (state, { id }) => {
  const evidence = state.evidence.get(id);
  if (evidence === undefined) return fail('evidence.gone');
  const away = [removed('evidence', evidence)];
  return changeSet('evidence.delete', { prediction: evidence.prediction }, [...away, ...memosKept(state, away)]);
};
