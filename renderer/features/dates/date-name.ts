import { useCallback } from 'react';

import type { Language } from '#shared/domain/bilingual.ts';
import type { UncertainDate } from '#shared/domain/uncertain-date.ts';
import { type Translate, useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';

import { datesText } from './text.ts';

type Say = Translate<keyof (typeof datesText)['zh'] & string>;

const shapes = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
} as const;

/** 2021年6月3日 or 3 June 2021. `text`: YYYY, YYYY-MM or YYYY-MM-DD. */
function written(language: Language, shape: keyof typeof shapes, text: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...shapes[shape], timeZone: 'UTC' }).format(new Date(text));
}

/** What an uncertain date is called: 2021年6月, 2021年6月30日之前. */
export function dateName(t: Say, language: Language, date: UncertainDate): string {
  switch (date.precision) {
    case 'day':
      return written(language, 'day', date.day);
    case 'month':
      return written(language, 'month', date.month);
    case 'year':
      return written(language, 'year', date.year);
    case 'before':
    case 'after':
      return t(`name.${date.precision}`, { date: written(language, 'day', date.day) });
    case 'between':
      return t('name.between', { from: written(language, 'day', date.from), to: written(language, 'day', date.to) });
  }
}

/** The same in the language that is on. */
export function useDateName(): (date: UncertainDate) => string {
  const t = useText(datesText);
  const language = useLanguage();
  return useCallback((date) => dateName(t, language, date), [t, language]);
}
