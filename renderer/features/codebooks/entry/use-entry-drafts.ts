import { useCallback, useMemo, useSyncExternalStore } from 'react';

import type { Code } from '#shared/domain/code.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { type CodeEdit, type DefinitionChange, editCode, type EditedCode } from '#shared/domain/operations/code-operations.ts';
import { same } from '#shared/domain/same.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';

import { codebooksView } from '../codebooks-view.ts';
import { type CodeEntry, editOf, type EntryDraft, entryOf, isOutdated, leftAfter, withChange } from './entry-draft.ts';

/** The codes with a draft; the same set until another code gets one or loses it, however much is typed. */
export function useUnsavedIds(): ReadonlySet<CodeId> {
  const { drafts } = codebooksView(useWorkbench());
  const ids = useSyncExternalStore(drafts.subscribe, () => Object.keys(drafts.get()).sort().join(' '));
  return useMemo(() => new Set(ids === '' ? [] : (ids.split(' ') as CodeId[])), [ids]);
}

/** What a changed definition means, and why it was changed. */
export interface DefinitionReason {
  readonly definitionChange: DefinitionChange;
  readonly changeReason: string;
}

export interface EntryForm {
  readonly value: CodeEntry;
  readonly isChanged: boolean;
  /** Whether the entry was changed elsewhere since this draft was begun. */
  readonly isOutdated: boolean;
  change(change: Partial<CodeEntry>): void;
  /** Whether what is said of the code's meaning differs from what is saved: then somebody has to say what that does. */
  readonly isRedefined: boolean;
  /** One form, one entry of the journal. */
  save(why?: DefinitionReason): Promise<void>;
  discard(): void;
}

function inputOf(id: CodeId, edit: CodeEdit, why: DefinitionReason | undefined): EditedCode {
  if (why === undefined) return { id, edit };
  return { id, edit: { ...edit, changeReason: why.changeReason }, definitionChange: why.definitionChange };
}

/** The form of a code's entry, over its draft. */
export function useEntryForm(code: Code): EntryForm {
  const workbench = useWorkbench();
  const { drafts: view } = codebooksView(workbench);
  const draft = useCell(view)[code.id] ?? null;

  const keep = useCallback(
    (next: EntryDraft | null) => view.update(({ [code.id]: _old, ...others }) => (next === null ? others : { ...others, [code.id]: next })),
    [view, code.id],
  );

  return {
    value: draft?.value ?? entryOf(code),
    isChanged: draft !== null,
    isOutdated: draft !== null && isOutdated(draft, code),
    isRedefined: draft !== null && !same(draft.value.definition, code.definition),
    change: (change) => {
      // What was typed a moment ago may not have been rendered yet.
      const now = view.get()[code.id] ?? null;
      keep(withChange(now?.base ?? entryOf(code), now?.value ?? entryOf(code), change));
    },
    save: async (why) => {
      const now = view.get()[code.id];
      if (now === undefined) return;
      const edit = editOf(now, workbench.session.state.get().codes.get(code.id) ?? code);
      if (edit !== null && (await workbench.run(editCode, inputOf(code.id, edit, why))) === null) return;
      keep(leftAfter(now, view.get()[code.id]));
    },
    discard: () => keep(null),
  };
}
