import { ChartNetwork } from 'lucide-react';

import type { Command } from '#renderer/frame/command.ts';
import type { Feature } from '#renderer/frame/feature.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { PicturesRoom } from './components/PicturesRoom.tsx';
import { pictureNames, picturesView } from './pictures-view.ts';
import { picturesText } from './text.ts';

export { TimelineChart, type TimelineChartProps } from './timeline/TimelineChart.tsx';
export type { TimelineItem, TimelineKind, TimelineLane } from '#renderer/ui/chart/timeline/timeline-item.ts';
export type { PictureTable } from './frame/picture-table.ts';

const say = ({ i18n }: Workbench, key: keyof typeof picturesText.zh, params?: Readonly<Record<string, string>>): string => translator(i18n, picturesText)(key, params);

/** Pictures of what is known: the matrix of dyads, the network, distributions, marks and holes, timelines. */
export const picturesFeature: Feature = {
  text: picturesText,
  rooms: [{ id: 'pictures', order: 55, Icon: ChartNetwork, label: (workbench) => say(workbench, 'room.name'), Component: PicturesRoom }],
  commands: [
    {
      id: 'pictures.show',
      group: 'go',
      label: (workbench) => say(workbench, 'command.show'),
      keywords: ['pictures', 'charts', 'figures', 'tujing'],
      isEnabled: () => true,
      run: (workbench) => workbench.go({ room: 'pictures' }),
    },
    ...pictureNames.map((picture): Command => ({
      id: `pictures.${picture}`,
      group: 'go',
      label: (workbench) => say(workbench, 'command.picture', { name: say(workbench, `picture.${picture}`) }),
      keywords: [picture],
      isEnabled: () => true,
      run: (workbench) => {
        picturesView(workbench).update((view) => ({ ...view, picture }));
        workbench.go({ room: 'pictures' });
      },
    })),
  ],
};
