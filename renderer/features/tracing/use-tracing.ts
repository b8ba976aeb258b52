import { useMemo } from 'react';

import type { Case } from '#shared/domain/case.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { evidenceOf, eventsOf, hypothesesOf, stepsOf } from '#shared/domain/tracing-order.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';

import { shownCase, tracingView } from './tracing-view.ts';

const whole = (state: ProjectState) => state;
const selectHypotheses = ({ hypotheses }: ProjectState) => hypotheses;
const selectSteps = ({ steps }: ProjectState) => steps;
const selectEvents = ({ events }: ProjectState) => events;
const selectEvidence = ({ evidence }: ProjectState) => evidence;
const selectCases = ({ cases }: ProjectState) => cases;

export const useWholeProject = (): ProjectState => useProject(whole);

/** The case that the room shows, if there is any. */
export function useShownCase(): Case | null {
  const cases = useProject(selectCases);
  const chosen = useCell(tracingView(useWorkbench()).caseId);
  return shownCase({ cases }, chosen);
}

export function useHypotheses({ id }: Pick<Case, 'id'>) {
  const hypotheses = useProject(selectHypotheses);
  return useMemo(() => hypothesesOf({ hypotheses }, id), [hypotheses, id]);
}

export function useSteps({ id }: Pick<Case, 'id'>) {
  const steps = useProject(selectSteps);
  return useMemo(() => stepsOf({ steps }, id), [steps, id]);
}

export function useEvents({ id }: Pick<Case, 'id'>) {
  const events = useProject(selectEvents);
  return useMemo(() => eventsOf({ events }, id), [events, id]);
}

export function useEvidence({ id }: Pick<Case, 'id'>) {
  const evidence = useProject(selectEvidence);
  return useMemo(() => evidenceOf({ evidence }, id), [evidence, id]);
}
