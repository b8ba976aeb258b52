import { memo } from 'react';

import type { TranscriptId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';

import { openTranscriptById } from '../actions/open-transcript-by-id.ts';
import { codingText } from '../text.ts';
import { TranscriptLine } from './TranscriptLine.tsx';
import type { TranscriptRow } from './transcript-rows.ts';
import styles from './TranscriptsPanel.module.css';

export interface TranscriptListProps {
  readonly rows: readonly TranscriptRow[];
  readonly openId: TranscriptId | null;
  readonly isFiltered: boolean;
}

/** The transcripts: one click opens, the context menu has the rest. */
export const TranscriptList = memo(function TranscriptList({ rows, openId, isFiltered }: TranscriptListProps) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const { readOnly } = workbench.session;
  const menu = (id: string | null) =>
    id !== null && (
      <>
        <MenuItem icon="edit" label={t('transcripts.edit')} isDisabled={readOnly} onAction={() => workbench.openDialog('transcripts.edit', id)} />
        <MenuItem icon="trash" tone="danger" label={t('transcripts.delete')} isDisabled={readOnly} onAction={() => workbench.openDialog('transcripts.delete', id)} />
      </>
    );
  return (
    <ContextMenu label={t('transcripts.actions')} items={({ rowId }) => menu(rowId)} className={styles.list ?? ''}>
      <VirtualList
        label={t('transcripts.title')}
        items={rows}
        itemId={({ transcript }) => transcript.id}
        itemText={({ transcript }) => `${transcript.recordId} ${transcript.title}`}
        rowHeight={46}
        selectionMode="single"
        selectedIds={openId === null ? [] : [openId]}
        onSelectionChange={(selection) => {
          const [id] = selection === 'all' ? [] : [...selection];
          if (id !== undefined) openTranscriptById(workbench, String(id));
        }}
        empty={<p className={styles.empty}>{t(isFiltered ? 'transcripts.noMatch' : 'transcripts.empty')}</p>}
      >
        {(row) => <TranscriptLine row={row} />}
      </VirtualList>
    </ContextMenu>
  );
});
