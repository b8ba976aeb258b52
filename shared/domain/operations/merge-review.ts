import type { CommentId } from '../ids.ts';
import { created } from '../change.ts';
import { mergePlan, newsCount } from '../merge-plan.ts';
import { changeSet, type Operation } from '../operation.ts';
import type { ReviewCopy } from '../project.ts';
import { fail } from '../result.ts';
import type { ReturnedReview } from '../returned-review.ts';
import { coveringRevision } from '../revision.ts';
import { nameOf } from './codebook-operations.ts';
import { newLine } from './review-lines.ts';
import { newRevision } from './revision-operations.ts';

/** Notes that a codebook goes out for review under `sendingId`, and keeps it as a revision where none holds it as it is. */
export const sendForReview: Operation<{ codebookId: ReviewCopy['codebookId']; sendingId: CommentId; text: string }> = (state, { codebookId, sendingId, text }, context) => {
  const codebook = state.codebooks.get(codebookId);
  if (codebook === undefined) return fail('codebook.gone');
  if (state.project?.review !== undefined) return fail('review.onlyAtHome');
  const line = newLine({ id: sendingId, codebookId, codeId: null, act: 'send', text }, context);
  const made = coveringRevision(state, codebookId) === undefined ? newRevision(state, { codebookId, name: '', message: '' }, context) : null;
  if (made?.ok === false) return made;
  return changeSet('review.send', { codebook: nameOf(codebook) }, [...(made === null ? [] : [created('revision', made.value)]), created('comment', line)]);
};

/** Takes what is new in a returned review as one entry. What was done here meanwhile stays as it is. */
export const mergeReview: Operation<{ copy: ReviewCopy; returned: ReturnedReview }> = (state, { copy, returned }) => {
  if (state.project?.id !== copy.projectId) return fail('review.otherProject', { project: copy.projectName });
  const codebook = state.codebooks.get(copy.codebookId);
  if (codebook === undefined) return fail('review.codebookGone');
  const plan = mergePlan(state, copy.codebookId, returned);
  if (plan.changes.length === 0) return fail('review.nothingNew');
  const authors = new Set([...plan.lines, ...plan.verdicts, ...plan.signOffs].map(({ coderId }) => coderId));
  const names = [...authors].map((id) => (state.coders.get(id) ?? returned.coders.find((coder) => coder.id === id))?.name ?? '');
  return changeSet('review.merge', { codebook: nameOf(codebook), name: names.join('、'), count: newsCount(plan) }, plan.changes);
};
