import { Highlighter } from 'lucide-react';

import type { Feature } from '#renderer/frame/feature.ts';

import { say } from './actions/announce.ts';
import { codeCommands } from './commands/code-commands.ts';
import { codingCommands } from './commands/coding-commands.ts';
import { ApplyCodesDialog } from './dialogs/ApplyCodesDialog.tsx';
import { InVivoDialog } from './dialogs/InVivoDialog.tsx';
import { RecodeDialog } from './dialogs/RecodeDialog.tsx';
import { CodingRoom } from './room/CodingRoom.tsx';
import { codingText } from './text.ts';

/** Reading interviews and coding them. */
export const codingFeature: Feature = {
  text: codingText,
  rooms: [{ id: 'reading', order: 1, Icon: Highlighter, label: (workbench) => say(workbench, 'room.name'), Component: CodingRoom }],
  commands: codingCommands,
  moreCommands: codeCommands,
  dialogs: {
    'coding.apply': ApplyCodesDialog,
    'coding.recode': RecodeDialog,
    'coding.inVivo': InVivoDialog,
  },
};
