import { type Change, changed } from '../change.ts';
import type { Code } from '../code.ts';
import type { Codebook } from '../codebook.ts';
import type { CodebookId, CodeId } from '../ids.ts';
import { changeSet, type Operation, type OperationContext, type ProblemCode } from '../operation.ts';
import type { WishedAct } from '../review-act.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ProjectState } from '../state.ts';
import { nameOf } from './codebook-operations.ts';
import { targetOf, type Turned, turned } from './review-lines.ts';
import { refusal, reviewed } from './review-rules.ts';

export interface StatusWish {
  readonly codebookId: CodebookId;
  /** Entries; null stands for the codebook as a whole. */
  readonly targets: readonly (CodeId | null)[];
  readonly act: WishedAct;
  /** Why: asked of whoever asks for changes. */
  readonly text: string;
}

/** An entry, or a codebook as a whole, brought on by an act that somebody wishes for; or why they may not. */
export function carriedOn<Entry extends Code | Codebook>(
  state: ProjectState,
  entry: Entry,
  { act, text }: Pick<StatusWish, 'act' | 'text'>,
  context: OperationContext,
): Result<Turned<Entry>, ProblemCode> {
  const { codebookId, codeId } = targetOf(entry);
  const refused = refusal(state, codebookId, codeId, act, context.coderId);
  return refused === null ? ok(turned(state, entry, act, text, context)) : { ok: false, problem: refused };
}

/** Carries entries, the codebook as a whole, or both, from one state to the next. All of them, or none and the first reason why not. */
export const changeStatus: Operation<StatusWish> = (state, { codebookId, targets, act, text }, context) => {
  if (act === 'askChanges' && text.trim() === '') return fail('review.reasonMissing');
  const changes: Change[] = [];
  // The entries first, so that a codebook can be approved together with the last of them.
  const ordered = [...new Set(targets)].sort((a, b) => Number(a === null) - Number(b === null));
  let current = state;
  for (const codeId of ordered) {
    const entry = reviewed(current, codebookId, codeId);
    if (entry === undefined) return fail(codeId === null ? 'codebook.gone' : 'code.gone');
    const step = carriedOn(current, entry, { act, text }, context);
    if (!step.ok) return step;
    const { entry: { status }, lines } = step.value;
    changes.push(...lines, 'codebookId' in entry ? changed('code', entry, { ...entry, status }) : changed('codebook', entry, { ...entry, status }));
    if ('codebookId' in entry) current = { ...current, codes: new Map(current.codes).set(entry.id, { ...entry, status }) };
  }
  const [first = null] = ordered;
  const named = reviewed(state, codebookId, first);
  if (named === undefined) return fail('codebook.gone');
  return changeSet(`review.${act}`, { code: nameOf(named), count: ordered.length }, changes);
};
