import { type Change, changed, created } from '../change.ts';
import type { CodebookId, CodeId, CommentId } from '../ids.ts';
import { changeSet, type Operation, type OperationContext } from '../operation.ts';
import { type StatusAct, statusAfter } from '../review-act.ts';
import type { ReviewComment } from '../review-comment.ts';
import { fail } from '../result.ts';
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

/** Carries entries, the codebook as a whole, or both, from one state to the next. All of them, or none and the first reason why not. */
export const changeStatus: Operation<StatusWish> = (state, { codebookId, targets, act, text }, context) => {
  if (act === 'askChanges' && text.trim() === '') return fail('review.reasonMissing');
  const changes: Change[] = [];
  // The entries first, so that a codebook can be approved together with the last of them.
  const ordered = [...new Set(targets)].sort((a, b) => Number(a === null) - Number(b === null));
  let current = state;
  for (const codeId of ordered) {
    const refused = refusal(current, codebookId, codeId, act, context.coderId);
    if (refused !== null) return { ok: false, problem: refused };
    const entry = reviewed(current, codebookId, codeId);
    if (entry === undefined) return fail('code.gone');
    const last = statusTrail(linesAbout(state.comments.values(), codebookId, codeId)).taken.at(-1);
    const line = newLine({ codebookId, codeId, act, text: text.trim(), follows: last?.id ?? null, statusBefore: entry.status }, context);
    const status = statusAfter[act];
    changes.push(created('comment', line));
    if ('codebookId' in entry) {
      const after = { ...entry, status };
      changes.push(changed('code', entry, after));
      current = { ...current, codes: new Map(current.codes).set(entry.id, after) };
    } else {
      changes.push(changed('codebook', entry, { ...entry, status }));
    }
  }
  const [first = null] = ordered;
  const named = reviewed(state, codebookId, first);
  if (named === undefined) return fail('codebook.gone');
  return changeSet(`review.${act}`, { code: nameOf(named), count: ordered.length }, changes);
};
