import { History } from 'lucide-react';

import type { Feature } from '#renderer/frame/feature.ts';
import { translator } from '#renderer/frame/feature-text.ts';

import { HistoryRoom } from './HistoryRoom.tsx';
import { historyText } from './text.ts';

export { entrySentence } from './describe-entry.ts';

/** Who did what when. */
export const historyFeature: Feature = {
  text: historyText,
  inReviews: true,
  rooms: [{ id: 'history', order: 90, Icon: History, label: ({ i18n }) => translator(i18n, historyText)('room'), Component: HistoryRoom }],
};
