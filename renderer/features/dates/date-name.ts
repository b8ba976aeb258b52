import { useCallback } from 'react';

import type { UncertainDate } from '#shared/domain/uncertain-date.ts';
import { type Translate, useText } from '#renderer/frame/feature-text.ts';

import { datesText } from './text.ts';

type Say = Translate<keyof (typeof datesText)['zh'] & string>;

/** The parts of a date as the names need them: with and without a leading zero. */
function parts(text: string) {
  const [year = '', month = '', day = ''] = text.split('-');
  return { year, month, day, plainMonth: Number(month), plainDay: Number(day) };
}

/** 2021年6月3日 or 2021-06-03. */
const dayName = (t: Say, text: string): string => t('name.day', parts(text));

/** What an uncertain date is called: 2021年6月, 2021年6月30日之前. */
export function dateName(t: Say, date: UncertainDate): string {
  switch (date.precision) {
    case 'day':
      return dayName(t, date.day);
    case 'month':
      return t('name.month', parts(date.month));
    case 'year':
      return t('name.year', { year: date.year });
    case 'before':
    case 'after':
      return t(`name.${date.precision}`, { date: dayName(t, date.day) });
    case 'between':
      return t('name.between', { from: dayName(t, date.from), to: dayName(t, date.to) });
  }
}

/** The same in the language that is on. */
export function useDateName(): (date: UncertainDate) => string {
  const t = useText(datesText);
  return useCallback((date) => dateName(t, date), [t]);
}
