import type { Feature } from '#renderer/frame/feature.ts';

import { picturesText } from './text.ts';

export { TimelineChart, type TimelineChartProps } from './timeline/TimelineChart.tsx';
export type { TimelineItem, TimelineKind, TimelineLane } from '#renderer/ui/chart/timeline/timeline-item.ts';
export type { PictureTable } from './frame/picture-table.ts';

/** Pictures of what is known: the matrix of dyads, the network, distributions, marks and holes, timelines. */
export const picturesFeature: Feature = {
  text: picturesText,
};
