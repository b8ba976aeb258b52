import * as v from 'valibot';

import { type Memo, type MemoSubject, memoSubjectSchema } from '#shared/domain/memo.ts';

const textSchema = v.object({ title: v.string(), body: v.string() });
export type MemoWriting = v.InferOutput<typeof textSchema>;

/** A memo that someone began to write or to change: as it was then (null for a new one), and as they want it. */
export const memoDraftSchema = v.object({ about: memoSubjectSchema, base: v.nullable(textSchema), value: textSchema });
export type MemoDraft = v.InferOutput<typeof memoDraftSchema>;

const isSame = (a: MemoWriting, b: MemoWriting): boolean => a.title === b.title && a.body === b.body;

export function writingOf({ title, body }: Memo): MemoWriting {
  return { title, body };
}

/** One new memo about a thing at a time: its draft is found again by what it is about. */
export function newMemoKey({ kind, id }: MemoSubject): string {
  return `new ${kind} ${id}`;
}

/** The draft with `value` in it; null where that leaves nothing to save. */
export function draftWith(draft: MemoDraft, value: MemoWriting): MemoDraft | null {
  return draft.base !== null && isSame(draft.base, value) ? null : { ...draft, value };
}

export const isBlankWriting = ({ title, body }: MemoWriting): boolean => title.trim() === '' && body.trim() === '';

/** Whether the memo was changed elsewhere since the draft was begun. */
export function isOutdated({ base }: MemoDraft, memo: Memo): boolean {
  return base !== null && !isSame(base, writingOf(memo));
}

/** What is left once `saved` is on disk, its title trimmed: what was typed meanwhile. Null where that is nothing. */
export function draftAfter(saved: MemoDraft, now: MemoDraft | undefined): MemoDraft | null {
  if (now === undefined || isSame(now.value, saved.value)) return null;
  return draftWith({ ...now, base: { title: saved.value.title.trim(), body: saved.value.body } }, now.value);
}
