import { type Change, changed, created } from './change.ts';
import type { CodebookId, CodeId, CommentId } from './ids.ts';
import { isStatusAct, statusAfter } from './review-act.ts';
import { byTime, type ReviewComment } from './review-comment.ts';
import { bookWordingOf, wordingOf } from './review-field.ts';
import type { ReviewStatus } from './review-status.ts';
import type { ReturnedReview } from './returned-review.ts';
import { same } from './same.ts';
import type { SignOff } from './sign-off.ts';
import type { ProjectState } from './state.ts';
import { linesAbout, statusWith } from './status-trail.ts';
import type { Verdict } from './verdict.ts';

/** Where both sides worked on the same thing. Nothing of either is lost: this is for people to read. */
export type MergeConflict =
  /** A state asked for, of an entry whose state was changed here meanwhile: the one here stays. */
  | { readonly kind: 'status'; readonly line: ReviewComment; readonly kept: ReviewStatus }
  /** A wording proposed for a field that was changed here meanwhile. */
  | { readonly kind: 'wording'; readonly line: ReviewComment }
  /** About an entry that is gone here. */
  | { readonly kind: 'entryGone'; readonly line: ReviewComment }
  /** An answer to a remark that was taken back here. */
  | { readonly kind: 'threadGone'; readonly line: ReviewComment }
  /** Verdicts on a sample that was taken back here: left out. */
  | { readonly kind: 'sampleGone'; readonly verdict: Verdict }
  /** A signature under a revision that is not here: left out. */
  | { readonly kind: 'revisionGone'; readonly signOff: SignOff };

/** What of a returned review is new here, and what becomes of it. */
export interface MergePlan {
  readonly lines: readonly ReviewComment[];
  readonly verdicts: readonly Verdict[];
  readonly signOffs: readonly SignOff[];
  readonly statuses: readonly { readonly codeId: CodeId | null; readonly from: ReviewStatus; readonly to: ReviewStatus }[];
  readonly conflicts: readonly MergeConflict[];
  readonly changes: readonly Change[];
}

/** The newer of two accounts of one verdict; only its reviewer ever changes it. Settled by content where the times are the same. */
function isNewer(verdict: Verdict, than: Verdict): boolean {
  if (verdict.at !== than.at) return verdict.at > than.at;
  return JSON.stringify([verdict.answer, verdict.reason]) > JSON.stringify([than.answer, than.reason]);
}

/** The line where its entry is by now: moved to another codebook meanwhile, say. */
function whereItsEntryIs(line: ReviewComment, { codes }: ProjectState): ReviewComment {
  const code = line.codeId === null ? undefined : codes.get(line.codeId);
  return code === undefined || code.codebookId === line.codebookId ? line : { ...line, codebookId: code.codebookId };
}

/** New lines, those first that others answer; with an answer whose remark is gone standing for itself. */
function newLines(state: ProjectState, comments: readonly ReviewComment[]): { lines: ReviewComment[]; conflicts: MergeConflict[] } {
  const known = new Set<CommentId>([...state.comments.values(), ...comments].map(({ id }) => id));
  const lines: ReviewComment[] = [];
  const conflicts: MergeConflict[] = [];
  for (const returned of [...comments].sort(byTime)) {
    if (state.comments.has(returned.id)) continue;
    const line = whereItsEntryIs(returned, state);
    if (line.replyTo === null || known.has(line.replyTo)) {
      lines.push(line);
    } else if (line.act === 'remark') {
      lines.push({ ...line, replyTo: null });
      conflicts.push({ kind: 'threadGone', line });
    }
  }
  return { lines, conflicts };
}

function lineConflicts(state: ProjectState, lines: readonly ReviewComment[]): MergeConflict[] {
  return lines.flatMap((line): MergeConflict[] => {
    const code = line.codeId === null ? undefined : state.codes.get(line.codeId);
    if (line.codeId !== null && code === undefined) return [{ kind: 'entryGone', line }];
    if (line.proposal === null) return [];
    const codebook = state.codebooks.get(line.codebookId);
    const now = code !== undefined ? wordingOf(code, line.field) : codebook && bookWordingOf(codebook, line.field);
    return same(now, line.proposal.base) ? [] : [{ kind: 'wording', line }];
  });
}

/** What the new lines do to the states of the entries they are about. */
function statusChanges(state: ProjectState, codebookId: CodebookId, lines: readonly ReviewComment[]): Pick<MergePlan, 'statuses' | 'conflicts' | 'changes'> {
  const statuses: MergePlan['statuses'][number][] = [];
  const conflicts: MergeConflict[] = [];
  const changes: Change[] = [];
  const about = new Set(lines.filter(({ act }) => isStatusAct(act)).map(({ codeId }) => codeId));
  for (const codeId of about) {
    const added = lines.filter((line) => line.codeId === codeId).sort(byTime);
    const code = codeId === null ? undefined : state.codes.get(codeId);
    const codebook = codeId === null ? state.codebooks.get(codebookId) : undefined;
    const from = (code ?? codebook)?.status;
    if (from === undefined) continue;
    const to = statusWith(from, linesAbout(state.comments.values(), codebookId, codeId), added);
    const last = added.findLast(({ act }) => isStatusAct(act));
    if (last !== undefined && isStatusAct(last.act) && statusAfter[last.act] !== to) conflicts.push({ kind: 'status', line: last, kept: to });
    if (to === from) continue;
    statuses.push({ codeId, from, to });
    if (code !== undefined) changes.push(changed('code', code, { ...code, status: to }));
    if (codebook !== undefined) changes.push(changed('codebook', codebook, { ...codebook, status: to }));
  }
  return { statuses, conflicts, changes };
}

/**
 * Puts a returned review together with what is here. Lines and signatures are added, never changed; of a verdict the newer
 * account counts; states follow the trail of all lines. So files may come in any order, and twice.
 */
export function mergePlan(state: ProjectState, codebookId: CodebookId, returned: ReturnedReview): MergePlan {
  const { lines, conflicts } = newLines(state, returned.comments);
  const status = statusChanges(state, codebookId, lines);
  const strayVerdicts: MergeConflict[] = [];
  const verdicts = returned.verdicts.filter((verdict) => {
    const here = state.verdicts.get(verdict.id);
    if (here !== undefined) return !same(here, verdict) && isNewer(verdict, here);
    if (!state.samples.has(verdict.sampleId)) strayVerdicts.push({ kind: 'sampleGone', verdict });
    return state.samples.has(verdict.sampleId);
  });
  const unsigned = returned.signOffs.filter(({ id }) => !state.signOffs.has(id));
  const signOffs = unsigned.filter(({ revisionId }) => state.revisions.has(revisionId));
  const strays = unsigned.filter(({ revisionId }) => !state.revisions.has(revisionId)).map((signOff): MergeConflict => ({ kind: 'revisionGone', signOff }));
  const authors = new Set([...lines, ...verdicts, ...signOffs].map(({ coderId }) => coderId));
  const coders = returned.coders.filter(({ id }) => authors.has(id) && !state.coders.has(id));
  return {
    lines,
    verdicts,
    signOffs,
    statuses: status.statuses,
    conflicts: [...conflicts, ...lineConflicts(state, lines), ...status.conflicts, ...strayVerdicts, ...strays],
    changes: [
      ...coders.map((coder) => created('coder', coder)),
      ...lines.map((line) => created('comment', line)),
      ...status.changes,
      ...verdicts.map((verdict) => {
        const here = state.verdicts.get(verdict.id);
        return here === undefined ? created('verdict', verdict) : changed('verdict', here, verdict);
      }),
      ...signOffs.map((signOff) => created('signOff', signOff)),
    ],
  };
}

/** How many things are new. */
export function newsCount({ lines, verdicts, signOffs }: MergePlan): number {
  return lines.length + verdicts.length + signOffs.length;
}
