import { type Change, changed, created } from '../change.ts';
import type { Code } from '../code.ts';
import type { Codebook } from '../codebook.ts';
import type { CodebookId, CodeId, CommentId } from '../ids.ts';
import type { OperationContext } from '../operation.ts';
import { type StatusAct, statusAfter } from '../review-act.ts';
import type { ReviewComment } from '../review-comment.ts';
import type { ReviewStatus } from '../review-status.ts';
import type { ProjectState } from '../state.ts';
import { linesAbout, statusTrail } from '../status-trail.ts';

/** A line by whoever asks, now; `said` is what sets it apart. */
export function newLine(
  said: Pick<ReviewComment, 'codebookId' | 'codeId'> & Partial<ReviewComment>,
  { newId, now, coderId }: OperationContext,
): ReviewComment {
  return { field: null, replyTo: null, act: 'remark', follows: null, statusBefore: null, text: '', proposal: null, ...said, id: said.id ?? newId<CommentId>(), coderId, createdAt: now };
}

/** An entry, or a codebook as a whole, in the state that it is brought to, with what its trail then says of that. */
export interface Turned<Entry extends Code | Codebook> {
  readonly entry: Entry;
  readonly lines: readonly Change<'comment'>[];
}

/** What lines about the entry, or the codebook, name. */
export const targetOf = (entry: Code | Codebook): { codebookId: CodebookId; codeId: CodeId | null } =>
  'codebookId' in entry ? { codebookId: entry.codebookId, codeId: entry.id } : { codebookId: entry.id, codeId: null };

/**
 * `entry` brought on by `act`, with the line in its trail: the one way in which a state changes. It asks nobody's leave; where
 * somebody wishes the act itself, `carriedOn` does.
 */
export function turned<Entry extends Code | Codebook>(state: ProjectState, entry: Entry, act: StatusAct, text: string, context: OperationContext): Turned<Entry> {
  const target = targetOf(entry);
  const last = statusTrail(linesAbout(state.comments.values(), target.codebookId, target.codeId)).taken.at(-1);
  const line = newLine({ ...target, act, text: text.trim(), follows: last?.id ?? null, statusBefore: entry.status }, context);
  return { entry: { ...entry, status: statusAfter[act] }, lines: [created('comment', line)] };
}

/** The act that leads from one state to a draft or out of use. */
function actTowards(before: ReviewStatus, after: 'draft' | 'retired'): StatusAct {
  if (after === 'retired') return 'retire';
  return before === 'retired' ? 'reinstate' : 'revise';
}

/** `entry` as a draft, or out of use, because of something else that is done to it; without a line where it is so already. */
export function turnedInto<Entry extends Code | Codebook>(state: ProjectState, entry: Entry, status: 'draft' | 'retired', text: string, context: OperationContext): Turned<Entry> {
  return entry.status === status ? { entry, lines: [] } : turned(state, entry, actTowards(entry.status, status), text, context);
}

/** Lines go where their entries go, so that a codebook is sent, shown and deleted with all that was said of what is in it. */
export function linesTaken(state: ProjectState, ids: ReadonlySet<CodeId>, codebookId: CodebookId): Change<'comment'>[] {
  const left = [...state.comments.values()].filter((line) => line.codeId !== null && ids.has(line.codeId) && line.codebookId !== codebookId);
  return left.map((line) => changed('comment', line, { ...line, codebookId }));
}
