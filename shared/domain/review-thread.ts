import type { CommentId } from './ids.ts';
import { isStatusAct } from './review-act.ts';
import { byTime, type ReviewComment } from './review-comment.ts';

export type ProposalAnswer = 'open' | 'accepted' | 'refused';

/** A remark with all that was answered to it. */
export interface ReviewThread {
  readonly first: ReviewComment;
  /** Answers and acts, oldest first. */
  readonly rest: readonly ReviewComment[];
  readonly isResolved: boolean;
  /** What became of the wording that it proposes; null where it proposes none. */
  readonly proposal: ProposalAnswer | null;
}

function answerTo(first: ReviewComment, rest: readonly ReviewComment[]): ProposalAnswer | null {
  if (first.proposal === null) return null;
  // An accepted wording is in the field, whatever was said of it elsewhere.
  if (rest.some(({ act }) => act === 'accept')) return 'accepted';
  return rest.some(({ act }) => act === 'refuse') ? 'refused' : 'open';
}

/** The threads that `lines` make, oldest first. Changes of state are no threads of their own. */
export function threadsOf(lines: Iterable<ReviewComment>): ReviewThread[] {
  const firsts: ReviewComment[] = [];
  const answers = new Map<CommentId, ReviewComment[]>();
  for (const line of [...lines].sort(byTime)) {
    if (line.replyTo !== null) answers.set(line.replyTo, [...(answers.get(line.replyTo) ?? []), line]);
    else if (!isStatusAct(line.act) && line.act !== 'send') firsts.push(line);
  }
  return firsts.map((first) => {
    const rest = answers.get(first.id) ?? [];
    const proposal = answerTo(first, rest);
    const settled = rest.findLast(({ act }) => act !== 'remark');
    return { first, rest, isResolved: settled !== undefined && settled.act !== 'reopen', proposal };
  });
}

/** How many threads on each entry are open; the codebook's own under null. */
export function openThreadCounts(lines: Iterable<ReviewComment>): ReadonlyMap<ReviewComment['codeId'], number> {
  const counts = new Map<ReviewComment['codeId'], number>();
  for (const { first, isResolved } of threadsOf(lines)) if (!isResolved) counts.set(first.codeId, (counts.get(first.codeId) ?? 0) + 1);
  return counts;
}
