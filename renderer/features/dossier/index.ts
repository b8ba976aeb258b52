import { FolderSearch2 } from 'lucide-react';

import type { Feature } from '#renderer/frame/feature.ts';
import { translator } from '#renderer/frame/feature-text.ts';

import { dossierCommands } from './commands.ts';
import { DossierRoom } from './DossierRoom.tsx';
import { PickDyadDialog } from './PickDyadDialog.tsx';
import { dossierText } from './text.ts';

/** All that a project knows of one dyad, on one sheet; opened from anywhere with `openDyad` of the frame. */
export const dossierFeature: Feature = {
  text: dossierText,
  rooms: [{ id: 'dossier', order: 35, Icon: FolderSearch2, label: ({ i18n }) => translator(i18n, dossierText)('room.name'), Component: DossierRoom }],
  commands: dossierCommands,
  dialogs: { 'dossier.pick': PickDyadDialog },
};
