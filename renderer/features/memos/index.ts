import type { Feature } from '#renderer/frame/feature.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import { icons } from '#renderer/ui/icons.ts';

import { memoAboutCommands, memoCommands } from './commands.ts';
import { MemosRoom } from './MemosRoom.tsx';
import { SubjectDialog } from './subject/SubjectDialog.tsx';
import { memosText } from './text.ts';

export { openMemo, writeMemo } from './open-memo.ts';
export { MemoButton } from './section/MemoButton.tsx';
export { MemosSection, type MemosSectionProps } from './section/MemosSection.tsx';
export { useMemosAbout } from './section/use-memos-about.ts';

/** Rich text about anything: a room for all memos, and a section that shows those about one thing wherever it is shown. */
export const memosFeature: Feature = {
  text: memosText,
  rooms: [{ id: 'memos', order: 60, Icon: icons.note, label: ({ i18n }) => translator(i18n, memosText)('room.name'), Component: MemosRoom }],
  commands: memoCommands,
  moreCommands: memoAboutCommands,
  dialogs: { 'memos.subject': SubjectDialog },
};
