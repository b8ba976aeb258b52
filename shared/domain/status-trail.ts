import type { CodebookId, CodeId, CommentId } from './ids.ts';
import { isReviewersAct, isStatusAct, type StatusAct, statusAfter } from './review-act.ts';
import { byTime, type ReviewComment } from './review-comment.ts';
import type { ReviewStatus } from './review-status.ts';

/** A line that changes a state. */
export type StatusLine = ReviewComment & { readonly act: StatusAct };

/** How an entry came to its state. */
export interface StatusTrail {
  /** The acts that count, first to last. */
  readonly taken: readonly StatusLine[];
  /** Acts on a state that somebody else had changed or taken back meanwhile. They are kept and shown; they do not count. */
  readonly aside: readonly StatusLine[];
}

/**
 * Which of two acts on the same state counts. The owner's own work is never overridden by what was done elsewhere, and the
 * careful reviewer is heard before the contented one.
 */
function precedence({ act }: StatusLine): number {
  if (!isReviewersAct(act)) return 0;
  return act === 'askChanges' ? 1 : 2;
}

/**
 * The trail of acts on one entry. Each names the act it followed, so that acts done apart show as branches; at a fork one
 * branch counts. An act on one that was taken back was on a state that is no more: it is set aside. Depends on the set of
 * lines alone, not on the order in which they were put together.
 */
export function statusTrail(lines: readonly ReviewComment[]): StatusTrail {
  const acts = lines.filter((line): line is StatusLine => isStatusAct(line.act));
  const after = new Map<CommentId | null, StatusLine[]>();
  for (const act of acts) {
    const group = after.get(act.follows);
    if (group === undefined) after.set(act.follows, [act]);
    else group.push(act);
  }
  const taken: StatusLine[] = [];
  for (let next = after.get(null); next !== undefined; ) {
    const [winner] = [...next].sort((a, b) => precedence(a) - precedence(b) || byTime(a, b));
    if (winner === undefined) break;
    taken.push(winner);
    next = after.get(winner.id);
  }
  const counted = new Set(taken);
  return { taken, aside: acts.filter((act) => !counted.has(act)).sort(byTime) };
}

/** The lines about one entry, whatever codebook it was in then, or about the codebook as a whole (`codeId` null), oldest first. */
export function linesAbout(comments: Iterable<ReviewComment>, codebookId: CodebookId, codeId: CodeId | null): ReviewComment[] {
  return [...comments].filter((line) => line.codeId === codeId && (codeId !== null || line.codebookId === codebookId)).sort(byTime);
}

/** The state that the lines lead to; null where none of them changes it. */
export function statusBy(lines: readonly ReviewComment[]): ReviewStatus | null {
  const head = statusTrail(lines).taken.at(-1);
  return head === undefined ? null : statusAfter[head.act];
}

/**
 * The state that `lines` lead to, for an entry that is in `status`, when `added` join them. A state that was not come to by
 * the trail (in a project from the time when an edit left no line in it) stays as it is.
 */
export function statusWith(status: ReviewStatus, lines: readonly ReviewComment[], added: readonly ReviewComment[]): ReviewStatus {
  const { taken } = statusTrail([...lines, ...added]);
  const head = taken.at(-1);
  const expected = statusBy(lines) ?? taken[0]?.statusBefore;
  return head !== undefined && expected === status ? statusAfter[head.act] : status;
}
