import { type Change, changed, created, removed } from '../change.ts';
import type { CaseId, StepId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { withConsequences } from '../references.ts';
import { fail } from '../result.ts';
import type { Step } from '../step.ts';
import { moved, nextOrder, stepsOf } from '../tracing-order.ts';
import { memosKept } from './memos-kept.ts';

/** What a person says of a step; its passages come and go by `citeCodings`. */
export type StepContent = Pick<Step, 'entity' | 'activity' | 'period' | 'note'>;

const isBlank = ({ entity, activity }: StepContent): boolean => entity.trim() === '' && activity.trim() === '';

/** A step by the words that tell it from its neighbours, for the audit list. */
function stepName({ entity, activity }: StepContent): string {
  return [entity, activity].filter((part) => part.trim() !== '').join(' ');
}

/** Adds a step at place `index` of the mechanism (0 first); left out, at its end. */
export const addStep: Operation<StepContent & { caseId: CaseId; index?: number }> = (state, { index, ...input }, { newId }) => {
  if (!state.cases.has(input.caseId)) return fail('case.gone');
  if (isBlank(input)) return fail('step.blank');
  const siblings = stepsOf(state, input.caseId);
  const place = Math.max(0, Math.min(index ?? siblings.length, siblings.length));
  const order = place === siblings.length ? nextOrder(siblings) : place;
  const step: Step = { ...input, id: newId<StepId>(), order, codings: [] };
  const shifted = siblings.flatMap((sibling, at): Change[] => {
    const next = at < place ? at : at + 1;
    return place === siblings.length || sibling.order === next ? [] : [changed('step', sibling, { ...sibling, order: next })];
  });
  return changeSet('step.add', { step: stepName(step) }, [created('step', step), ...shifted]);
};

export const editStep: Operation<{ id: StepId; edit: Partial<StepContent> }> = (state, { id, edit }) => {
  const before = state.steps.get(id);
  if (before === undefined) return fail('step.gone');
  const after = { ...before, ...edit };
  if (isBlank(after)) return fail('step.blank');
  return changeSet('step.edit', { step: stepName(after) }, [changed('step', before, after)]);
};

/** Puts a step at place `index` of its chain (0 first, counted without itself). */
export const moveStep: Operation<{ id: StepId; index: number }> = (state, { id, index }) => {
  const step = state.steps.get(id);
  if (step === undefined) return fail('step.gone');
  return changeSet('step.move', { step: stepName(step) }, moved('step', stepsOf(state, step.caseId), step, index));
};

/** Takes a step out; evidence about it stays, about the case as a whole. */
export const deleteStep: Operation<{ id: StepId }> = (state, { id }) => {
  const step = state.steps.get(id);
  if (step === undefined) return fail('step.gone');
  const away = [removed('step', step)];
  return changeSet('step.delete', { step: stepName(step) }, [...withConsequences(state, away), ...memosKept(state, away)]);
};
