import { turningDays } from '#shared/analysis/turning-days.ts';
import type { AtDay } from '#shared/analysis/agreement-days.ts';
import { asOfDay } from '#renderer/frame/as-of.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import type { ProjectState } from '#shared/domain/state.ts';
import { RangeSlider } from '#renderer/ui/RangeSlider.tsx';
import { useMemo } from 'react';

import { picturesText } from '../text.ts';

const agreementsOf = (state: ProjectState): ProjectState['agreements'] => state.agreements;

/** The day that is looked at, here and in the other rooms: one of those on which something changes, or the latest. */
export function DayControl() {
  const t = useText(picturesText);
  const view = asOfDay(useWorkbench());
  const at: AtDay = useCell(view);
  const agreements = useProject(agreementsOf);
  const days = useMemo<AtDay[]>(() => [...turningDays({ agreements }), null], [agreements]);
  // A day that was typed elsewhere, or kept, need not be one of them: what held then is what held since the one before it.
  const before = days.findLastIndex((day) => at !== null && day !== null && day <= at);
  const value = at === null ? days.length - 1 : Math.max(0, before);
  return <RangeSlider label={t('day.label')} count={days.length} value={value} valueText={at ?? t('day.latest')} onChange={(place) => view.set(days[place] ?? null)} />;
}
