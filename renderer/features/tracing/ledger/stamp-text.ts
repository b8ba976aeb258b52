import type { Language } from '#shared/domain/bilingual.ts';
import type { Instant } from '#shared/domain/ids.ts';

/** An instant in the words and the time zone of whoever reads: 2026年1月2日 11:04. */
export function stampText(instant: Instant, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}
