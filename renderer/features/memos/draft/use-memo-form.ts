import { useCallback, useState } from 'react';

import type { MemoId } from '#shared/domain/ids.ts';
import type { Memo, MemoSubject } from '#shared/domain/memo.ts';
import { addMemo, editMemo } from '#shared/domain/operations/memo-operations.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';

import { memosView } from '../memos-view.ts';
import { draftAfter, draftWith, isBlankWriting, isOutdated, type MemoDraft, type MemoWriting, writingOf } from './memo-draft.ts';

export interface MemoForm {
  /** null: it is not saved yet. */
  readonly memo: Memo | null;
  readonly about: MemoSubject;
  readonly value: MemoWriting;
  readonly isChanged: boolean;
  readonly isSavable: boolean;
  readonly isOutdated: boolean;
  readonly isSaving: boolean;
  change(part: Partial<MemoWriting>): void;
  /** One entry of the journal. The id of the memo, or null where it was not saved, which is then told. */
  save(): Promise<MemoId | null>;
  discard(): void;
}

const selectMemos = (state: ProjectState): ProjectState['memos'] => state.memos;

/** The form of a memo, or of a draft of a new one, by its key; null where neither is there. */
export function useMemoForm(key: string): MemoForm | null {
  const workbench = useWorkbench();
  const { drafts } = memosView(workbench);
  const memo = useProject(selectMemos).get(key) ?? null;
  const draft = useCell(drafts)[key] ?? null;
  const [isSaving, setSaving] = useState(false);

  const keep = useCallback(
    (next: MemoDraft | null) => drafts.update(({ [key]: _old, ...others }) => (next === null ? others : { ...others, [key]: next })),
    [drafts, key],
  );

  const about = memo?.about ?? draft?.about;
  const value = draft?.value ?? (memo === null ? undefined : writingOf(memo));
  if (about === undefined || value === undefined) return null;

  /** As it is by now: what was typed a moment ago may not have been rendered yet. */
  const now = (): MemoDraft => drafts.get()[key] ?? { about, base: memo === null ? null : writingOf(memo), value };

  return {
    memo,
    about,
    value,
    isChanged: draft !== null,
    isSavable: draft !== null && !isBlankWriting(value) && !isSaving,
    isOutdated: draft !== null && memo !== null && isOutdated(draft, memo),
    isSaving,
    change: (part) => {
      const before = now();
      keep(draftWith(before, { ...before.value, ...part }));
    },
    save: async () => {
      const saved = now();
      setSaving(true);
      try {
        const entry =
          memo === null
            ? await workbench.run(addMemo, { about: saved.about, ...saved.value })
            : await workbench.run(editMemo, { id: memo.id, edit: saved.value });
        if (entry === null) return null;
        const id = entry.changes.find(({ kind }) => kind === 'memo')?.id as MemoId;
        const rest = draftAfter(saved, drafts.get()[key]);
        if (id === key) keep(rest);
        else drafts.update(({ [key]: _old, ...others }) => (rest === null ? others : { ...others, [id]: rest }));
        return id;
      } finally {
        setSaving(false);
      }
    },
    discard: () => keep(null),
  };
}
