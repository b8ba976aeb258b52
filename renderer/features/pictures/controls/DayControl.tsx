import { turningDays } from '#shared/analysis/turning-days.ts';
import type { AtDay } from '#shared/analysis/agreement-days.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useProject } from '#renderer/frame/react.tsx';
import type { ProjectState } from '#shared/domain/state.ts';
import { RangeSlider } from '#renderer/ui/RangeSlider.tsx';
import { useMemo } from 'react';

import { picturesText } from '../text.ts';

const agreementsOf = (state: ProjectState): ProjectState['agreements'] => state.agreements;

/** The day that is looked at: one of those on which something changes, or the latest. */
export function DayControl({ at, onChange }: { readonly at: AtDay; readonly onChange: (at: AtDay) => void }) {
  const t = useText(picturesText);
  const agreements = useProject(agreementsOf);
  const days = useMemo<AtDay[]>(() => [...turningDays({ agreements }), null], [agreements]);
  // A day that was kept need not be one of them any more: what held then is what held since the one before it.
  const before = days.findLastIndex((day) => at !== null && day !== null && day <= at);
  const value = at === null ? days.length - 1 : Math.max(0, before);
  return <RangeSlider label={t('day.label')} count={days.length} value={value} valueText={days[value] ?? t('day.latest')} onChange={(place) => onChange(days[place] ?? null)} />;
}
