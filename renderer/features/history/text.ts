import { featureText } from '#renderer/frame/feature-text.ts';

import { sentencesEn, sentencesZh } from './sentences.ts';

/** The words of the audit list. */
export const historyText = featureText(
  'history',
  {
    ...sentencesZh,
    room: '操作记录',
    unknown: '做了一项此版本不认识的改动（{{command}}）',
  },
  {
    ...sentencesEn,
    room: 'History',
    unknown: 'made a change that this version does not know ({{command}})',
  },
);
