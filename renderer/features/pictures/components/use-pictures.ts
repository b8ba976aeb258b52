import { useMemo } from 'react';

import { type DyadTable, dyadTableOf } from '#shared/analysis/dyad-table.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { asOfDay } from '#renderer/frame/as-of.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';

import { type PicturesView, picturesView } from '../pictures-view.ts';

const whole = (state: ProjectState): ProjectState => state;

/** What every picture is made from: the project, its measures at the day that is looked at, and how it is looked at. */
export function usePictures(): { readonly state: ProjectState; readonly table: DyadTable; readonly view: PicturesView; readonly change: (part: Partial<PicturesView>) => void } {
  const workbench = useWorkbench();
  const kept = picturesView(workbench);
  const at = useCell(asOfDay(workbench));
  const view = useCell(kept);
  const state = useProject(whole);
  const table = useMemo(() => dyadTableOf(state, at), [state, at]);
  return { state, table, view, change: (part) => kept.update((before) => ({ ...before, ...part })) };
}
