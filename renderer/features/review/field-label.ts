import { wordedBookFields, wordedFields } from '#shared/domain/review-field.ts';
import type { Translate } from '#renderer/frame/feature-text.ts';

import type { reviewText } from './text.ts';

const fields = [...wordedFields, ...wordedBookFields, 'examples', 'conceptSource', 'place'] as const;

/** What a field of an entry is called; the entry as a whole for null and for a field that this version does not know. */
export function fieldLabel(t: Translate<keyof (typeof reviewText)['zh'] & string>, field: string | null): string {
  const known = fields.find((each) => each === field);
  return known === undefined ? t('field.whole') : t(`field.${known}`);
}
