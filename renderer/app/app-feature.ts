import type { Feature } from '#renderer/frame/feature.ts';

import { appCommands } from './commands/app-commands.ts';
import { CommandPalette } from './palette/CommandPalette.tsx';
import { ShortcutsDialog } from './shell/ShortcutsDialog.tsx';
import { appText } from './texts/app-text.ts';

/** What the shell brings itself. */
export const appFeature: Feature = {
  text: appText,
  inReviews: true,
  commands: appCommands,
  dialogs: { 'app.palette': CommandPalette, 'app.shortcuts': ShortcutsDialog },
};
