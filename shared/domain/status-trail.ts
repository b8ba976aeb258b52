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
  /** Acts on a state that somebody else had changed meanwhile. They are kept and shown; they do not count. */
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
 * branch counts. Depends on the set of lines alone, not on the order in which they were put together.
 */
export function statusTrail(lines: readonly ReviewComment[]): StatusTrail {
  const acts = lines.filter((line): line is StatusLine => isStatusAct(line.act));
  const known = new Set<CommentId>(acts.map(({ id }) => id));
  const after = new Map<CommentId | null, StatusLine[]>();
  for (const act of acts) {
    // What it followed may have been taken back; it then stands for itself.
    const before = act.follows !== null && known.has(act.follows) ? act.follows : null;
    const group = after.get(before);
    if (group === undefined) after.set(before, [act]);
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

/** The lines about one entry, or about the codebook as a whole (`codeId` null), oldest first. */
export function linesAbout(comments: Iterable<ReviewComment>, codebookId: CodebookId, codeId: CodeId | null): ReviewComment[] {
  return [...comments].filter((line) => line.codebookId === codebookId && line.codeId === codeId).sort(byTime);
}

/**
 * The state that `lines` lead to, for an entry that is in `status`, when `added` join them. A state that was not come to by
 * the trail (restored from a revision, say) stays as it is.
 */
export function statusWith(status: ReviewStatus, lines: readonly ReviewComment[], added: readonly ReviewComment[]): ReviewStatus {
  const trail = statusTrail([...lines, ...added]);
  const head = trail.taken.at(-1);
  if (head === undefined) return status;
  const before = statusTrail(lines).taken.at(-1);
  const expected = before === undefined ? (trail.taken[0]?.statusBefore ?? null) : statusAfter[before.act];
  return expected === status ? statusAfter[head.act] : status;
}
