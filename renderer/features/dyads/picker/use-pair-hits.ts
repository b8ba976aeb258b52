import { useMemo } from 'react';

import type { ProjectState } from '#shared/domain/state.ts';
import { createPairSearch } from '#shared/text/pair-search.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';

import { dyadsView, knownRecent } from '../dyads-view.ts';

const whole = (state: ProjectState) => state;

/** The dyads and cities that a query means, best first; those used of late where nothing is typed. */
export function usePairHits(query: string) {
  const workbench = useWorkbench();
  const state = useProject(whole);
  const data = useMatcherData();
  const recent = useCell(dyadsView(workbench).recent);
  const search = useMemo(() => createPairSearch([...state.cities.values()], data), [state.cities, data]);
  const hits = useMemo(() => search(query, { recent: knownRecent(state, recent) }), [search, query, state, recent]);
  return { hits, hasCities: state.cities.size > 0 };
}
