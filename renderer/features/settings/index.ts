import type { Feature } from '#renderer/frame/feature.ts';

import { settingsCommands } from './commands.ts';
import { SettingsDialog } from './SettingsDialog.tsx';
import { settingsText } from './text.ts';

export { LanguageControl } from './LanguageControl.tsx';
export { ThemeControl } from './ThemeControl.tsx';

/** What belongs to the machine and to the project as a whole. */
export const settingsFeature: Feature = {
  text: settingsText,
  inReviews: true,
  commands: settingsCommands,
  dialogs: { 'settings.open': SettingsDialog },
};
