import { useMemo } from 'react';

import { type DyadTable, dyadTableOf } from '#shared/analysis/dyad-table.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { asOfDay } from '#renderer/frame/as-of.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';

const whole = (state: ProjectState) => state;

/** All that is counted of the dyads as of the day that is chosen; the same object until something of it changes. */
export function useDyadTable(): { readonly state: ProjectState; readonly table: DyadTable } {
  const state = useProject(whole);
  const at = useCell(asOfDay(useWorkbench()));
  return useMemo(() => ({ state, table: dyadTableOf(state, at) }), [state, at]);
}
