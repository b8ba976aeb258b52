import type { Feature } from '#renderer/frame/feature.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import { icons } from '#renderer/ui/icons.ts';

import { AskChangesDialog } from './entries/AskChangesDialog.tsx';
import { ReviewRoom } from './ReviewRoom.tsx';
import { DrawSampleDialog } from './sample/DrawSampleDialog.tsx';
import { MergeDialog } from './sending/MergeDialog.tsx';
import { openReturned } from './sending/open-returned.ts';
import { SendDialog } from './sending/SendDialog.tsx';
import { SignOffDialog } from './sign-off/SignOffDialog.tsx';
import { reviewText } from './text.ts';

export { StatusBadge } from './StatusBadge.tsx';

const say =
  (key: keyof (typeof reviewText)['zh'] & string) =>
  ({ i18n }: Workbench): string =>
    translator(i18n, reviewText)(key);

/** Codebooks under review: from draft to signature, at one desk or at two. */
export const reviewFeature: Feature = {
  text: reviewText,
  inReviews: true,
  rooms: [{ id: 'review', order: 25, Icon: icons.message, label: say('room.name'), Component: ReviewRoom }],
  commands: [
    {
      id: 'review.show',
      group: 'go',
      label: say('command.show'),
      keywords: ['review', 'supervisor', '审阅', '导师'],
      isEnabled: () => true,
      run: (workbench) => workbench.go({ room: 'review' }),
    },
    {
      id: 'review.openReturned',
      group: 'file',
      label: say('command.openReturned'),
      keywords: ['merge review', 'dyadreview', '合并审阅'],
      isEnabled: ({ session }) => !session.readOnly && session.state.get().project?.review === undefined,
      run: openReturned,
    },
  ],
  dialogs: {
    'review.askChanges': AskChangesDialog,
    'review.sample': DrawSampleDialog,
    'review.signOff': SignOffDialog,
    'review.send': SendDialog,
    'review.merge': MergeDialog,
  },
};
