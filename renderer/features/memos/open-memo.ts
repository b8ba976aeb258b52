import type { MemoId } from '#shared/domain/ids.ts';
import type { MemoSubject } from '#shared/domain/memo.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { newMemoKey } from './draft/memo-draft.ts';
import { memosView } from './memos-view.ts';

/** Makes room for a new memo about `about`; where one was begun, it goes on. @returns the draft's key. */
export function beginMemo(workbench: Workbench, about: MemoSubject): string {
  const key = newMemoKey(about);
  const { drafts } = memosView(workbench);
  if (drafts.get()[key] === undefined) drafts.update((all) => (all[key] === undefined ? { ...all, [key]: { about: { kind: about.kind, id: about.id }, base: null, value: { title: '', body: '' } } } : all));
  return key;
}

/** Goes to the memos and begins a new one about `about`. */
export function writeMemo(workbench: Workbench, about: MemoSubject): void {
  memosView(workbench).chosen.set(beginMemo(workbench, about));
  workbench.go({ room: 'memos' });
}

/** Goes to a memo. */
export function openMemo(workbench: Workbench, id: MemoId): void {
  memosView(workbench).chosen.set(id);
  workbench.go({ room: 'memos' });
}
