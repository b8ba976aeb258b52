import { type Change, changed, created } from '../change.ts';
import type { CodebookId, CodeId, CommentId } from '../ids.ts';
import { changeSet, type Operation, type OperationContext, type ProblemCode } from '../operation.ts';
import { type StatusAct, statusAfter } from '../review-act.ts';
import type { ReviewComment } from '../review-comment.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ProjectState } from '../state.ts';
import { linesAbout, statusTrail } from '../status-trail.ts';
import { nameOf } from './codebook-operations.ts';
import { refusal, reviewed } from './review-rules.ts';

/** A line by whoever asks, now; `said` is what sets it apart. */
export function newLine(
  said: Pick<ReviewComment, 'codebookId' | 'codeId'> & Partial<ReviewComment>,
  { newId, now, coderId }: OperationContext,
): ReviewComment {
  return { field: null, replyTo: null, act: 'remark', follows: null, statusBefore: null, text: '', proposal: null, ...said, id: said.id ?? newId<CommentId>(), coderId, createdAt: now };
}

export interface StatusWish {
  readonly codebookId: CodebookId;
  /** Entries; null stands for the codebook as a whole. */
  readonly targets: readonly (CodeId | null)[];
  readonly act: StatusAct;
  /** Why: asked of whoever asks for changes. */
  readonly text: string;
}

/** One entry, or the codebook where `codeId` is null, carried on by `act`, with its line in the trail; or why not. */
export function carriedOn(
  state: ProjectState,
  { codebookId, codeId, act, text }: Pick<StatusWish, 'codebookId' | 'act' | 'text'> & { readonly codeId: CodeId | null },
  context: OperationContext,
): Result<readonly [Change<'comment'>, Change<'code'> | Change<'codebook'>], ProblemCode> {
  const refused = refusal(state, codebookId, codeId, act, context.coderId);
  if (refused !== null) return { ok: false, problem: refused };
  const entry = reviewed(state, codebookId, codeId);
  if (entry === undefined) return fail('code.gone');
  const last = statusTrail(linesAbout(state.comments.values(), codebookId, codeId)).taken.at(-1);
  const line = newLine({ codebookId, codeId, act, text: text.trim(), follows: last?.id ?? null, statusBefore: entry.status }, context);
  const status = statusAfter[act];
  const change = 'codebookId' in entry ? changed('code', entry, { ...entry, status }) : changed('codebook', entry, { ...entry, status });
  return ok([created('comment', line), change]);
}

/** Carries entries, the codebook as a whole, or both, from one state to the next. All of them, or none and the first reason why not. */
export const changeStatus: Operation<StatusWish> = (state, { codebookId, targets, act, text }, context) => {
  if (act === 'askChanges' && text.trim() === '') return fail('review.reasonMissing');
  const changes: Change[] = [];
  // The entries first, so that a codebook can be approved together with the last of them.
  const ordered = [...new Set(targets)].sort((a, b) => Number(a === null) - Number(b === null));
  let current = state;
  for (const codeId of ordered) {
    const step = carriedOn(current, { codebookId, codeId, act, text }, context);
    if (!step.ok) return step;
    changes.push(...step.value);
    const [, { kind, after }] = step.value;
    if (kind === 'code' && after !== null) current = { ...current, codes: new Map(current.codes).set(after.id, after) };
  }
  const [first = null] = ordered;
  const named = reviewed(state, codebookId, first);
  if (named === undefined) return fail('codebook.gone');
  return changeSet(`review.${act}`, { code: nameOf(named), count: ordered.length }, changes);
};
