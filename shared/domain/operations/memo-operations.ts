import { changed, created, removed } from '../change.ts';
import type { MemoId } from '../ids.ts';
import { type Memo, type MemoSubject, sameSubject } from '../memo.ts';
import { subjectTest } from '../memo-subject.ts';
import { changeSet, type Operation, type OperationContext, type ProblemCode } from '../operation.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ProjectState } from '../state.ts';

/** What a person writes; the rest is filled in. */
export type MemoText = Pick<Memo, 'title' | 'body'>;

const isBlank = ({ title, body }: MemoText): boolean => title.trim() === '' && body.trim() === '';

/** How a memo is called in the journal: by its title, or by how it begins. */
function labelOf({ title, body }: MemoText): string {
  if (title.trim() !== '') return title.trim();
  const [line = ''] = body.trim().split('\n', 1);
  const start = [...line];
  return start.length > 24 ? `${start.slice(0, 24).join('')}…` : line;
}

/** The coder's own memo, or why it may not be touched: like a layer, a memo has one writer, so that merging never conflicts. */
function own(state: ProjectState, id: MemoId, { coderId }: OperationContext): Result<Memo, ProblemCode> {
  const memo = state.memos.get(id);
  if (memo === undefined) return fail('memo.gone');
  return memo.coderId === coderId ? ok(memo) : fail('memo.notYours', { coder: state.coders.get(memo.coderId)?.name ?? '' });
}

/** Adds a memo about something that is in the project. It needs a title or a text. */
export const addMemo: Operation<MemoText & { about: MemoSubject }> = (state, { about, title, body }, { now, newId, coderId }) => {
  if (isBlank({ title, body })) return fail('memo.blank');
  if (!subjectTest(state)(about)) return fail('memo.subjectGone');
  const memo: Memo = { id: newId<MemoId>(), about: { kind: about.kind, id: about.id }, formerly: '', title: title.trim(), body, coderId, createdAt: now, modifiedAt: now };
  return changeSet('memo.add', { memo: labelOf(memo) }, [created('memo', memo)]);
};

/** Writes a memo's title and text anew, or gives it another subject; what is left out stays. One draft, one entry. */
export const editMemo: Operation<{ id: MemoId; edit: Partial<MemoText & { about: MemoSubject }> }> = (state, { id, edit }, context) => {
  const memo = own(state, id, context);
  if (!memo.ok) return memo;
  const about = edit.about ?? memo.value.about;
  const isMoved = !sameSubject(about, memo.value.about);
  if (isMoved && !subjectTest(state)(about)) return fail('memo.subjectGone');
  const title = (edit.title ?? memo.value.title).trim();
  const body = edit.body ?? memo.value.body;
  if (isBlank({ title, body })) return fail('memo.blank');
  const formerly = isMoved ? '' : memo.value.formerly;
  const after: Memo = { ...memo.value, about: { kind: about.kind, id: about.id }, formerly, title, body, modifiedAt: context.now };
  return changeSet('memo.edit', { memo: labelOf(after) }, [changed('memo', memo.value, after)]);
};

export const deleteMemo: Operation<{ id: MemoId }> = (state, { id }, context) => {
  const memo = own(state, id, context);
  return memo.ok ? changeSet('memo.delete', { memo: labelOf(memo.value) }, [removed('memo', memo.value)]) : memo;
};
