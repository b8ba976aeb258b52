import { useMemo } from 'react';

import { useLanguage } from '#renderer/frame/react.tsx';

/** Instants as people write them, to the minute, in the language that is on. */
export function useMoment(): (instant: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    return (instant) => format.format(new Date(instant));
  }, [language]);
}
