import type { Feature } from '#renderer/frame/feature.ts';

import { goToTranscript, transcriptCommands } from './commands.ts';
import { EditTranscriptDialog } from './edit/EditTranscriptDialog.tsx';
import { ImportDialog } from './import/components/ImportDialog.tsx';
import { DeleteTranscriptDialog } from './remove/DeleteTranscriptDialog.tsx';
import { transcriptsText } from './text.ts';

export { importDropped, useTranscriptDrop } from './open-import.ts';

/** Interviews come in, are described and go. They are listed and read in the room 'reading'. */
export const transcriptsFeature: Feature = {
  text: transcriptsText,
  commands: transcriptCommands,
  moreCommands: goToTranscript,
  dialogs: {
    'transcripts.import': ImportDialog,
    'transcripts.edit': EditTranscriptDialog,
    'transcripts.delete': DeleteTranscriptDialog,
  },
};
