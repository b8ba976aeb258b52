import { changed, created, removed } from '../change.ts';
import type { Hypothesis, HypothesisVerdict } from '../hypothesis.ts';
import type { CaseId, HypothesisId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { withConsequences } from '../references.ts';
import { fail } from '../result.ts';
import { hypothesesOf, moved, nextOrder } from '../tracing-order.ts';
import { memosKept } from './memos-kept.ts';

/** What a person says of a hypothesis; the verdict is spoken by `judgeHypothesis`. */
export type HypothesisContent = Pick<Hypothesis, 'name' | 'statement' | 'scopeConditions' | 'prior' | 'priorRange'>;

/** Adds a hypothesis, the last of its case's rivals. */
export const addHypothesis: Operation<HypothesisContent & { caseId: CaseId }> = (state, input, { newId }) => {
  if (!state.cases.has(input.caseId)) return fail('case.gone');
  if (input.name.trim() === '') return fail('hypothesis.nameless');
  const order = nextOrder(hypothesesOf(state, input.caseId));
  return changeSet('hypothesis.add', { hypothesis: input.name.trim() }, [
    created('hypothesis', { ...input, id: newId<HypothesisId>(), order, name: input.name.trim(), verdict: null }),
  ]);
};

export const editHypothesis: Operation<{ id: HypothesisId; edit: Partial<HypothesisContent> }> = (state, { id, edit }) => {
  const before = state.hypotheses.get(id);
  if (before === undefined) return fail('hypothesis.gone');
  const after = { ...before, ...edit, name: (edit.name ?? before.name).trim() };
  if (after.name === '') return fail('hypothesis.nameless');
  return changeSet('hypothesis.edit', { hypothesis: after.name }, [changed('hypothesis', before, after)]);
};

/** Puts a hypothesis at place `index` (0 first, counted without itself) among its rivals. */
export const moveHypothesis: Operation<{ id: HypothesisId; index: number }> = (state, { id, index }) => {
  const hypothesis = state.hypotheses.get(id);
  if (hypothesis === undefined) return fail('hypothesis.gone');
  return changeSet('hypothesis.move', { hypothesis: hypothesis.name }, moved('hypothesis', hypothesesOf(state, hypothesis.caseId), hypothesis, index));
};

/** A person's verdict, with who spoke it and when; null takes it back. A verdict gives its reasons. */
export const judgeHypothesis: Operation<{ id: HypothesisId; verdict: Pick<HypothesisVerdict, 'standing' | 'reasoning'> | null }> = (
  state,
  { id, verdict },
  { now, coderId },
) => {
  const before = state.hypotheses.get(id);
  if (before === undefined) return fail('hypothesis.gone');
  if (verdict !== null && verdict.reasoning.trim() === '') return fail('hypothesis.verdictWithoutReason', { hypothesis: before.name });
  return changeSet('hypothesis.judge', { hypothesis: before.name }, [
    changed('hypothesis', before, { ...before, verdict: verdict && { ...verdict, coderId, at: now } }),
  ]);
};

/** Takes a hypothesis out, with every test of it in the ledger. */
export const deleteHypothesis: Operation<{ id: HypothesisId }> = (state, { id }) => {
  const hypothesis = state.hypotheses.get(id);
  if (hypothesis === undefined) return fail('hypothesis.gone');
  const away = [removed('hypothesis', hypothesis)];
  return changeSet('hypothesis.delete', { hypothesis: hypothesis.name }, [...withConsequences(state, away), ...memosKept(state, away)]);
};
