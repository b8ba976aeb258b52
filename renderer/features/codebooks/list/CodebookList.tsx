import type { KeyboardEvent } from 'react';
import { useCallback, useMemo } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import type { CodebookId } from '#shared/domain/ids.ts';
import { moveCodebook } from '#shared/domain/operations/codebook-operations.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';

import { openCodebookFile } from '../exchange/open-codebook-file.ts';
import { codebooksText } from '../text.ts';
import { CodeDropZone } from './CodeDropZone.tsx';
import { CodebookMenu } from './CodebookMenu.tsx';
import styles from './CodebookList.module.css';
import { codebookSummaries } from './codebook-summary.ts';

export interface CodebookListProps {
  readonly codebooks: readonly Codebook[];
  readonly chosenId: CodebookId | null;
  readonly onChoose: (id: CodebookId) => void;
}

const whole = (state: ProjectState) => state;
const idOf = ({ id }: Codebook) => id;

/** The codebooks of the project: choose, order, rename, delete. */
export function CodebookList({ codebooks, chosenId, onChoose }: CodebookListProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useProject(whole);
  const summaries = useMemo(() => codebookSummaries(state), [state]);
  const nameOf = useCallback(({ name }: Codebook) => inLanguage(name, language), [language]);
  const isReadOnly = workbench.session.readOnly;

  const moveTo = (id: CodebookId, index: number) => {
    if (index >= 0 && index < codebooks.length) void workbench.run(moveCodebook, { id, index });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as Element).closest('[data-key]')?.getAttribute('data-key') as CodebookId | null | undefined;
    if (id === null || id === undefined || isReadOnly) return;
    const now = codebooks.findIndex((codebook) => codebook.id === id);
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      event.stopPropagation();
      moveTo(id, event.key === 'ArrowUp' ? now - 1 : now + 1);
    } else if (event.key === 'Delete') workbench.openDialog('codebooks.delete', id);
    else if (event.key === 'F2') workbench.openDialog('codebooks.edit', id);
  };

  const menuOf = (codebook: Codebook) => {
    const index = codebooks.indexOf(codebook);
    return <CodebookMenu codebookId={codebook.id} isFirst={index === 0} isLast={index === codebooks.length - 1} onMove={(by) => moveTo(codebook.id, index + by)} />;
  };

  return (
    <Panel
      title={t('list.title')}
      aside={codebooks.length}
      actions={
        !isReadOnly && (
          <MenuTrigger>
            <IconButton label={t('list.more')} icon="plus" />
            <Menu placement="bottom end">
              <MenuItem icon="library" label={t('command.add')} onAction={() => workbench.openDialog('codebooks.add')} />
              <MenuItem icon="folder-new" label={t('command.create')} onAction={() => workbench.openDialog('codebooks.edit', null)} />
              <MenuItem icon="upload" label={t('command.import')} onAction={() => void openCodebookFile(workbench)} />
            </Menu>
          </MenuTrigger>
        )
      }
    >
      <ContextMenu
        label={t('list.label')}
        className={styles.context ?? ''}
        items={({ rowId }) => {
          const codebook = codebooks.find(({ id }) => id === rowId);
          return codebook === undefined || isReadOnly ? null : menuOf(codebook);
        }}
      >
        <div className={styles.context} onKeyDownCapture={onKeyDown}>
          <VirtualList
            label={t('list.label')}
            items={codebooks}
            itemId={idOf}
            itemText={nameOf}
            rowHeight={50}
            selectionMode="single"
            selectedIds={chosenId === null ? [] : [chosenId]}
            onSelectionChange={(selection) => {
              const [id] = selection === 'all' ? [] : selection;
              if (id !== undefined) onChoose(String(id) as CodebookId);
            }}
          >
            {(codebook) => {
              const name = inLanguage(codebook.name, language);
              const summary = summaries.get(codebook.id) ?? { codes: 0, codings: 0 };
              return (
                <CodeDropZone codebookId={codebook.id} isDisabled={isReadOnly} className={styles.row ?? ''}>
                  <div className={styles.texts}>
                    <div className={styles.name}>
                      <span title={name}>{name}</span>
                      {codebook.origin === 'built-in' && <Badge>{t('list.builtIn')}</Badge>}
                    </div>
                    <div className={styles.counts}>{t('list.counts', { codes: summary.codes, codings: summary.codings })}</div>
                  </div>
                  {!isReadOnly && (
                    <MenuTrigger>
                      <IconButton label={t('list.actions', { codebook: name })} icon="menu-vertical" size="small" />
                      <Menu placement="bottom end">{menuOf(codebook)}</Menu>
                    </MenuTrigger>
                  )}
                </CodeDropZone>
              );
            }}
          </VirtualList>
        </div>
      </ContextMenu>
    </Panel>
  );
}
