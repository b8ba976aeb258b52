import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import type { Command } from '#renderer/frame/command.ts';
import type { Feature } from '#renderer/frame/feature.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { ExportDialog } from './components/ExportDialog.tsx';
import { contents, exportChoice } from './export-choice.ts';
import { exportText } from './text.ts';

const hasCodings = ({ session }: Workbench): boolean => session.state.get().layers.size > 0;

const commands: readonly Command[] = contents.map((content) => ({
  id: `export.${content}`,
  group: 'file',
  label: ({ i18n }) => translator(i18n, exportText)(`command.${content}`),
  keywords: ['export', 'word', 'docx', 'latex', 'csv'],
  ...(content === 'excerpts' ? { shortcut: 'Mod+E' } : {}),
  isEnabled: hasCodings,
  run: (workbench) => {
    const kept = exportChoice(workbench);
    kept.set({ ...kept.get(), content });
    workbench.openDialog('export.excerpts', everyExcerpt);
  },
}));

/** Excerpts and the coding table as files for a paper. */
export const exportFeature: Feature = { text: exportText, commands, dialogs: { 'export.excerpts': ExportDialog } };
