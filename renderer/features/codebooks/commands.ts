import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Command } from '#renderer/frame/command.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { showCode } from './codebooks-view.ts';
import { codebooksText } from './text.ts';

const canWrite = ({ session }: Workbench): boolean => !session.readOnly;

export const codebookCommands: readonly Command[] = [
  {
    id: 'codebooks.add',
    group: 'edit',
    label: ({ i18n }) => translator(i18n, codebooksText)('command.add'),
    keywords: ['built-in codebooks', 'forces', 'mark', 'hole'],
    isEnabled: canWrite,
    run: (workbench) => workbench.openDialog('codebooks.add'),
  },
  {
    id: 'codebooks.create',
    group: 'edit',
    label: ({ i18n }) => translator(i18n, codebooksText)('command.create'),
    keywords: ['new codebook'],
    isEnabled: canWrite,
    run: (workbench) => workbench.openDialog('codebooks.edit', null),
  },
];

/** One command per code, that opens its entry. */
export function entryCommands(workbench: Workbench): readonly Command[] {
  const t = translator(workbench.i18n, codebooksText);
  return [...workbench.session.state.get().codes.values()].map((code) => ({
    id: `codebooks.show.${code.id}`,
    group: 'go',
    label: () => t('command.showCode', { code: inLanguage(code.name, workbench.language()) }),
    keywords: [code.name.zh, code.name.en].filter((name) => name !== ''),
    isEnabled: () => true,
    run: () => showCode(workbench, code.id),
  }));
}
