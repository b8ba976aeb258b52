import { inLanguage } from '#shared/domain/bilingual.ts';
import { codebooksInOrder } from '#shared/domain/codebook.ts';
import type { CodebookId } from '#shared/domain/ids.ts';
import { showCode } from '#renderer/frame/code-wish.ts';
import type { Command } from '#renderer/frame/command.ts';
import { translator } from '#renderer/frame/feature-text.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

import { codebooksView } from './codebooks-view.ts';
import { openCodebookFile } from './exchange/open-codebook-file.ts';
import { codebooksText } from './text.ts';

/** The codebook that the room shows. */
function chosenCodebookId(workbench: Workbench): CodebookId | null {
  const state = workbench.session.state.get();
  const { codebookId } = codebooksView(workbench).chosen.get();
  return (codebookId === null ? undefined : state.codebooks.get(codebookId)?.id) ?? codebooksInOrder(state)[0]?.id ?? null;
}

const hasCodebook = (workbench: Workbench): boolean => chosenCodebookId(workbench) !== null;
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

export const exchangeCommands: readonly Command[] = [
  {
    id: 'codebooks.import',
    group: 'file',
    label: ({ i18n }) => translator(i18n, codebooksText)('command.import'),
    keywords: ['import codebook', 'qdc', 'refi', 'template', '模板'],
    isEnabled: canWrite,
    run: openCodebookFile,
  },
  {
    id: 'codebooks.export',
    group: 'file',
    label: ({ i18n }) => translator(i18n, codebooksText)('command.export'),
    keywords: ['export codebook', 'qdc', 'refi', 'template', '模板'],
    isEnabled: hasCodebook,
    run: (workbench) => workbench.openDialog('codebooks.export', chosenCodebookId(workbench)),
  },
  {
    id: 'codebooks.print',
    group: 'file',
    label: ({ i18n }) => translator(i18n, codebooksText)('print.command'),
    keywords: ['print codebook', '打印'],
    isEnabled: hasCodebook,
    run: (workbench) => workbench.openDialog('codebooks.print', chosenCodebookId(workbench)),
  },
];

/** What keeps a codebook and what is coded by it in step: revisions, and codings of older meanings. */
export const versionCommands: readonly Command[] = [
  {
    id: 'codebooks.versions',
    group: 'edit',
    label: ({ i18n }) => translator(i18n, codebooksText)('versions.open'),
    keywords: ['revisions', 'versions', 'compare', 'diff', '版本'],
    isEnabled: hasCodebook,
    run: (workbench) => workbench.openDialog('codebooks.versions', chosenCodebookId(workbench)),
  },
  {
    id: 'codebooks.check',
    group: 'coding',
    label: ({ i18n }) => translator(i18n, codebooksText)('check.command'),
    keywords: ['check again', 'older definition', '复核'],
    isEnabled: (workbench) => canWrite(workbench) && hasCodebook(workbench),
    run: (workbench) => workbench.openDialog('codebooks.check', null),
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
