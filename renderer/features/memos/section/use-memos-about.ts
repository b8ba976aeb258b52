import { useMemo } from 'react';

import { type Memo, type MemoSubject, sameSubject } from '#shared/domain/memo.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useProject } from '#renderer/frame/react.tsx';

const selectMemos = (state: ProjectState): ProjectState['memos'] => state.memos;

/** The memos about one thing, the first written first. */
export function useMemosAbout({ kind, id }: MemoSubject): readonly Memo[] {
  const memos = useProject(selectMemos);
  return useMemo(
    () => [...memos.values()].filter((memo) => sameSubject(memo.about, { kind, id })).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    [memos, kind, id],
  );
}
