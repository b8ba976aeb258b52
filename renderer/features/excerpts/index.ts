import { Quote } from 'lucide-react';

import type { Feature } from '#renderer/frame/feature.ts';
import { translator } from '#renderer/frame/feature-text.ts';

import { ExcerptsRoom } from './components/ExcerptsRoom.tsx';
import { excerptsText } from './text.ts';

/** The list of coded passages, filtered, each a step from its place in the text. */
export const excerptsFeature: Feature = {
  text: excerptsText,
  rooms: [{ id: 'excerpts', order: 40, Icon: Quote, label: ({ i18n }) => translator(i18n, excerptsText)('room.name'), Component: ExcerptsRoom }],
  commands: [
    {
      id: 'excerpts.show',
      group: 'go',
      label: ({ i18n }) => translator(i18n, excerptsText)('command.show'),
      keywords: ['excerpts', 'yinwen'],
      isEnabled: () => true,
      run: (workbench) => workbench.go({ room: 'excerpts' }),
    },
  ],
};
