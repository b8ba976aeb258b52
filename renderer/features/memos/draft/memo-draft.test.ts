import { expect, it } from 'vitest';

import type { Memo, MemoSubject } from '#shared/domain/memo.ts';

import { draftAfter, draftWith, isBlankWriting, isOutdated, type MemoDraft, newMemoKey, writingOf } from './memo-draft.ts';

const about: MemoSubject = { kind: 'dyad', id: 'a~b' };
const memo = { id: 'm', about, formerly: '', title: '一', body: '二', coderId: 'c', createdAt: '', modifiedAt: '' } as unknown as Memo;
const draft: MemoDraft = { about, base: writingOf(memo), value: { title: '一', body: '三' } };

it('is nothing once it says what the memo says; a new one is kept whatever it says', () => {
  expect(draftWith(draft, { title: '一', body: '二' })).toBeNull();
  expect(draftWith(draft, { title: '一', body: '四' })?.value.body).toBe('四');
  expect(draftWith({ ...draft, base: null }, { title: '', body: '' })).not.toBeNull();
});

it('leaves what was typed while it was being saved, and nothing where nothing was', () => {
  expect(draftAfter(draft, draft)).toBeNull();
  const padded = { ...draft, value: { title: ' 一 ', body: '三' } };
  expect(draftAfter(padded, padded)).toBeNull();
  expect(draftAfter(draft, { ...draft, value: { title: '一', body: '三四' } })).toEqual({ about, base: { title: '一', body: '三' }, value: { title: '一', body: '三四' } });
});

it('knows when the memo changed under it', () => {
  expect(isOutdated(draft, memo)).toBe(false);
  expect(isOutdated(draft, { ...memo, body: '别处改的' })).toBe(true);
  expect(isBlankWriting({ title: ' ', body: '\n' })).toBe(true);
  expect(newMemoKey(about)).not.toBe(newMemoKey({ kind: 'city', id: 'a~b' }));
});
