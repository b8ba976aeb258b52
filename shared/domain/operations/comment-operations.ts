import type { Bilingual } from '../bilingual.ts';
import { type Change, created } from '../change.ts';
import { same } from '../same.ts';
import type { CodebookId, CodeId, CommentId } from '../ids.ts';
import { changeSet, type Operation, type OperationContext, type ProblemCode } from '../operation.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ReviewComment } from '../review-comment.ts';
import { bookWordingOf, withWording, wordingOf } from '../review-field.ts';
import { type ReviewThread, threadsOf } from '../review-thread.ts';
import type { ProjectState } from '../state.ts';
import { editCode } from './code-operations.ts';
import { editCodebook, nameOf } from './codebook-operations.ts';
import { newLine } from './review-lines.ts';
import { notOwner, reviewed } from './review-rules.ts';

export interface NewRemark {
  readonly codebookId: CodebookId;
  /** null: on the codebook as a whole. */
  readonly codeId: CodeId | null;
  /** null: on the entry as a whole. */
  readonly field: string | null;
  readonly text: string;
  /** A wording for the field, where one is proposed; the remark may then be blank. */
  readonly wording?: Bilingual;
}

const isBlank = ({ zh, en }: Bilingual): boolean => zh.trim() === '' && en.trim() === '';

/** Begins a thread on an entry, on one of its fields, or on the codebook. */
export const addRemark: Operation<NewRemark> = (state, { codebookId, codeId, field, text, wording }, context) => {
  const entry = reviewed(state, codebookId, codeId);
  if (entry === undefined) return fail(codeId === null ? 'codebook.gone' : 'code.gone');
  if (wording === undefined) {
    if (text.trim() === '') return fail('comment.empty');
    const line = newLine({ codebookId, codeId, field, text: text.trim() }, context);
    return changeSet('review.remark', { code: nameOf(entry) }, [created('comment', line)]);
  }
  const base = 'codebookId' in entry ? wordingOf(entry, field) : bookWordingOf(entry, field);
  if (base === null || isBlank(wording)) return fail('comment.empty');
  if (same(base, wording)) return fail('proposal.same');
  const line = newLine({ codebookId, codeId, field, text: text.trim(), proposal: { text: wording, base } }, context);
  return changeSet('review.propose', { code: nameOf(entry) }, [created('comment', line)]);
};

function threadOf(state: ProjectState, id: CommentId): ReviewThread | undefined {
  const first = state.comments.get(id);
  if (first === undefined) return undefined;
  return threadsOf([...state.comments.values()].filter((line) => line.id === id || line.replyTo === id)).find((thread) => thread.first.id === id);
}

/** The name of what the thread is about, also where that is gone. */
function aboutOf(state: ProjectState, { codebookId, codeId }: ReviewComment): string {
  const entry = reviewed(state, codebookId, codeId) ?? state.codebooks.get(codebookId);
  return entry === undefined ? '' : nameOf(entry);
}

function answer({ first }: ReviewThread, act: ReviewComment['act'], text: string, context: OperationContext): ReviewComment {
  const { codebookId, codeId, field } = first;
  return newLine({ codebookId, codeId, field, replyTo: first.id, act, text: text.trim() }, context);
}

/** Says something in a thread. */
export const reply: Operation<{ id: CommentId; text: string }> = (state, { id, text }, context) => {
  const thread = threadOf(state, id);
  if (thread === undefined) return fail('comment.gone');
  if (text.trim() === '') return fail('comment.empty');
  return changeSet('review.remark', { code: aboutOf(state, thread.first) }, [created('comment', answer(thread, 'remark', text, context))]);
};

/** Settles a thread, or opens it again. */
export const settleThread: Operation<{ id: CommentId; act: 'resolve' | 'reopen' }> = (state, { id, act }, context) => {
  const thread = threadOf(state, id);
  if (thread === undefined) return fail('comment.gone');
  if (thread.isResolved === (act === 'resolve')) return fail('comment.settledAlready');
  return changeSet(`review.${act}`, { code: aboutOf(state, thread.first) }, [created('comment', answer(thread, act, '', context))]);
};

/** The changes that put a proposed wording into its field. */
function wordingChanges(state: ProjectState, { codebookId, codeId, field, proposal }: ReviewComment, context: OperationContext): Result<readonly Change[], ProblemCode> {
  if (proposal === null) return fail('comment.gone');
  if (codeId === null) {
    const codebook = state.codebooks.get(codebookId);
    if (codebook === undefined) return fail('codebook.gone');
    const { id, name, description } = codebook;
    const edited = editCodebook(state, { id, name, description, [field === 'name' ? 'name' : 'description']: proposal.text }, context);
    return edited.ok ? ok(edited.value.changes) : edited;
  }
  const code = state.codes.get(codeId);
  const edit = code && withWording(code, field, proposal.text);
  if (code === undefined || edit === undefined || edit === null) return fail('code.gone');
  const edited = editCode(state, { id: code.id, edit }, context);
  return edited.ok ? ok(edited.value.changes) : edited;
}

/** The owner takes a proposed wording, which changes the field in the same entry of the journal, or does not. */
export const answerProposal: Operation<{ id: CommentId; act: 'accept' | 'refuse'; text: string }> = (state, { id, act, text }, context) => {
  const thread = threadOf(state, id);
  if (thread === undefined || thread.proposal === null) return fail('comment.gone');
  if (thread.proposal !== 'open') return fail('proposal.answered');
  const { first } = thread;
  const entry = reviewed(state, first.codebookId, first.codeId);
  if (entry === undefined) return fail('code.gone');
  const refused = notOwner(state, entry, context.coderId);
  if (refused !== null) return { ok: false, problem: refused };
  const line = created('comment', answer(thread, act, text, context));
  if (act === 'refuse') return changeSet('review.refuse', { code: nameOf(entry) }, [line]);
  const changes = wordingChanges(state, first, context);
  return changes.ok ? changeSet('review.accept', { code: nameOf(entry) }, [...changes.value, line]) : changes;
};
