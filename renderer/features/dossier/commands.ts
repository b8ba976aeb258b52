import type { Command } from '#renderer/frame/command.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { shownDyad } from './dossier-view.ts';
import { exportDossier } from './export-dossier.ts';
import { dossierText } from './text.ts';

const say = ({ i18n }: Workbench, key: 'command.show' | 'command.pick' | 'command.print' | 'command.export'): string => translator(i18n, dossierText)(key);

/** Whether a dossier is on the screen. */
const isShown = (workbench: Workbench): boolean => workbench.place.get().room === 'dossier' && shownDyad(workbench) !== null;

export const dossierCommands: readonly Command[] = [
  {
    id: 'dossier.show',
    group: 'go',
    label: (workbench) => say(workbench, 'command.show'),
    keywords: ['dossier', 'dyad', 'dangan'],
    isEnabled: () => true,
    run: (workbench) => workbench.go({ room: 'dossier' }),
  },
  {
    id: 'dossier.pick',
    group: 'go',
    label: (workbench) => say(workbench, 'command.pick'),
    keywords: ['dyad', 'dossier'],
    shortcut: 'Mod+Shift+D',
    isEnabled: ({ session }) => session.state.get().cities.size > 1,
    run: (workbench) => workbench.openDialog('dossier.pick'),
  },
  {
    id: 'dossier.export',
    group: 'file',
    label: (workbench) => say(workbench, 'command.export'),
    keywords: ['dossier', 'word', 'docx'],
    isEnabled: (workbench) => shownDyad(workbench) !== null,
    run: async (workbench) => {
      const dyadId = shownDyad(workbench);
      if (dyadId !== null) await exportDossier(workbench, dyadId);
    },
  },
  {
    id: 'dossier.print',
    group: 'file',
    label: (workbench) => say(workbench, 'command.print'),
    keywords: ['print', 'dossier'],
    isEnabled: isShown,
    run: () => window.print(),
  },
];
