import { Grid3x3 } from 'lucide-react';

import type { Feature } from '#renderer/frame/feature.ts';
import { translator } from '#renderer/frame/feature-text.ts';

import { MatrixRoom } from './components/MatrixRoom.tsx';
import { matrixText } from './text.ts';

/** Counts of codes against dyads, levels, cities and transcripts. */
export const matrixFeature: Feature = {
  text: matrixText,
  rooms: [{ id: 'matrix', order: 50, Icon: Grid3x3, label: ({ i18n }) => translator(i18n, matrixText)('room.name'), Component: MatrixRoom }],
  commands: [
    {
      id: 'matrix.show',
      group: 'go',
      label: ({ i18n }) => translator(i18n, matrixText)('command.show'),
      keywords: ['matrix', 'cross table'],
      isEnabled: () => true,
      run: (workbench) => workbench.go({ room: 'matrix' }),
    },
  ],
};
