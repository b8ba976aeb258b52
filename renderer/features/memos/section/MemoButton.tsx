import { type MemoSubject, sameSubject } from '#shared/domain/memo.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';

import { openMemo, writeMemo } from '../open-memo.ts';
import { memosText } from '../text.ts';

const selectMemos = (state: ProjectState): ProjectState['memos'] => state.memos;

/** Where there is no room for a section: leads to the memos about a thing, or begins the first. */
export function MemoButton({ about }: { readonly about: MemoSubject }) {
  const t = useText(memosText);
  const workbench = useWorkbench();
  const own = [...useProject(selectMemos).values()].filter((memo) => sameSubject(memo.about, about));
  const [first] = own;
  if (first === undefined && workbench.session.readOnly) return null;
  return (
    <Button size="small" variant="quiet" icon="note" onPress={() => (first === undefined ? writeMemo(workbench, about) : openMemo(workbench, first.id))}>
      {first === undefined ? t('action.new') : t('button.memos', { count: own.length })}
    </Button>
  );
}
