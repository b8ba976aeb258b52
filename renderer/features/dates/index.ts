import type { Feature } from '#renderer/frame/feature.ts';

import { datesText } from './text.ts';

export { type DateDraft, draftOf, readDraft, unknownDate } from './date-draft.ts';
export { dateName, useDateName } from './date-name.ts';
export { datesText } from './text.ts';
export { UncertainDateField, type UncertainDateFieldProps } from './UncertainDateField.tsx';

/** Dates that are known to the day, or to the month or year, or only from one side: their field and their names. */
export const datesFeature: Feature = { text: datesText };
