import type { CodebookId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { MenuSeparator } from '#renderer/ui/MenuSection.tsx';

import { codebooksText } from '../text.ts';

export interface CodebookMenuProps {
  readonly codebookId: CodebookId;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** -1: one place up, 1: one down. */
  readonly onMove: (by: -1 | 1) => void;
}

/** What can be done with a codebook. */
export function CodebookMenu({ codebookId, isFirst, isLast, onMove }: CodebookMenuProps) {
  const t = useText(codebooksText);
  const workbench = useWorkbench();
  return (
    <>
      <MenuItem icon="edit" shortcut="F2" label={t('list.edit')} onAction={() => workbench.openDialog('codebooks.edit', codebookId)} />
      <MenuItem icon="arrow-up" shortcut="Alt+ArrowUp" label={t('list.up')} isDisabled={isFirst} onAction={() => onMove(-1)} />
      <MenuItem icon="arrow-down" shortcut="Alt+ArrowDown" label={t('list.down')} isDisabled={isLast} onAction={() => onMove(1)} />
      <MenuSeparator />
      <MenuItem icon="history" label={t('versions.open')} onAction={() => workbench.openDialog('codebooks.versions', codebookId)} />
      <MenuItem icon="print" label={t('print.command')} onAction={() => workbench.openDialog('codebooks.print', codebookId)} />
      <MenuItem icon="download" label={t('list.export')} onAction={() => workbench.openDialog('codebooks.export', codebookId)} />
      <MenuSeparator />
      <MenuItem icon="trash" tone="danger" shortcut="Delete" label={t('list.delete')} onAction={() => workbench.openDialog('codebooks.delete', codebookId)} />
    </>
  );
}
