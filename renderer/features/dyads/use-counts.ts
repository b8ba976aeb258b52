import { useMemo } from 'react';

import { type CityCounts, countCities } from '#shared/analysis/city-counts.ts';
import type { CityId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useProject } from '#renderer/frame/react.tsx';

const whole = (state: ProjectState) => state;
export const cityCount = ({ cities }: ProjectState): number => cities.size;

/** What is coded about each city; the same map until something changes. */
export function useCityCounts(): ReadonlyMap<CityId, CityCounts> {
  const state = useProject(whole);
  return useMemo(() => countCities(state), [state]);
}
