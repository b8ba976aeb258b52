import type { Code } from '../code.ts';
import type { Codebook } from '../codebook.ts';
import { codesInBook } from '../code-tree.ts';
import type { CodebookId, CodeId, CoderId } from '../ids.ts';
import type { OperationProblem, ProblemCode } from '../operation.ts';
import { isReviewersAct, statesBefore, type WishedAct } from '../review-act.ts';
import type { ProjectState } from '../state.ts';
import { nameOf } from './codebook-operations.ts';

const wrongState = {
  submit: 'review.cannotSubmit',
  withdraw: 'review.cannotWithdraw',
  askChanges: 'review.cannotAskChanges',
  approve: 'review.cannotApprove',
  retire: 'review.cannotRetire',
  reinstate: 'review.cannotReinstate',
} as const satisfies Readonly<Record<WishedAct, ProblemCode>>;

const problem = (code: ProblemCode, params: OperationProblem['params'] = {}): OperationProblem => ({ code, params });

/** An entry, or the codebook as a whole where `codeId` is null; undefined where it is gone. */
export function reviewed(state: ProjectState, codebookId: CodebookId, codeId: CodeId | null): Code | Codebook | undefined {
  if (codeId === null) return state.codebooks.get(codebookId);
  const code = state.codes.get(codeId);
  return code?.codebookId === codebookId ? code : undefined;
}

/** Why the coder may not act as a supervisor, or null. */
export function notSupervisor(state: ProjectState, coderId: CoderId): OperationProblem | null {
  return state.coders.get(coderId)?.role === 'supervisor' ? null : problem('review.supervisorOnly');
}

/** Why the coder may not do as the entry's owner does, or null. An entry without an owner is everybody's. */
export function notOwner(state: ProjectState, entry: Code | Codebook, coderId: CoderId): OperationProblem | null {
  // A review holds a copy: what changes the codebook itself is done where the codebook is.
  if (state.project?.review !== undefined) return problem('review.onlyAtHome');
  if (!('ownerId' in entry) || entry.ownerId === null || entry.ownerId === coderId) return null;
  return problem('review.notOwner', { code: nameOf(entry), owner: state.coders.get(entry.ownerId)?.name ?? '' });
}

/** Why `coderId` may not do that to that entry now, or null where they may. For buttons as well as for the operation itself. */
export function refusal(state: ProjectState, codebookId: CodebookId, codeId: CodeId | null, act: WishedAct, coderId: CoderId): OperationProblem | null {
  const entry = reviewed(state, codebookId, codeId);
  if (entry === undefined) return problem(codeId === null ? 'codebook.gone' : 'code.gone');
  const personal = isReviewersAct(act) ? notSupervisor(state, coderId) : notOwner(state, entry, coderId);
  if (personal !== null) return personal;
  if (!statesBefore[act].includes(entry.status)) return problem(wrongState[act], { code: nameOf(entry) });
  if (act !== 'approve') return null;
  if ('ownerId' in entry && entry.ownerId === coderId) return problem('review.ownEntry', { code: nameOf(entry) });
  return codeId === null ? entriesOpen(state, codebookId) : null;
}

/** What keeps a codebook from being approved or signed as a whole: entries of it that are in use and not approved. Null where there are none. */
export function entriesOpen(state: ProjectState, codebookId: CodebookId): OperationProblem | null {
  const open = codesInBook(state, codebookId).filter(({ status }) => status !== 'approved' && status !== 'retired');
  const [first] = open;
  return first === undefined ? null : problem('review.entriesOpen', { count: open.length, code: nameOf(first) });
}
