import { useDeferredValue, useMemo, useState } from 'react';

import type { TranscriptId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { createMatcher } from '#shared/text/matcher.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';

import { transcriptCounts } from '../state/code-counts.ts';
import { readingOf, type TranscriptOrder } from '../state/reading.ts';
import { codingText } from '../text.ts';
import { transcriptRows } from './transcript-rows.ts';
import styles from './TranscriptsPanel.module.css';

const orders: readonly TranscriptOrder[] = ['recordId', 'date', 'added', 'codings'];
/** With fewer, one sees them all. */
const worthFiltering = 9;

const whole = (state: ProjectState): ProjectState => state;

/** The interviews of the project: open one, import more. */
export function TranscriptsPanel({ openId }: { readonly openId: TranscriptId | null }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const language = useLanguage();
  const reading = readingOf(workbench);
  // Counts may come a moment later: the paint of what was just coded goes first.
  const state = useDeferredValue(useProject(whole));
  const order = useCell(reading.transcriptOrder);
  const data = useMatcherData();
  const [query, setQuery] = useState('');
  const counts = useMemo(() => transcriptCounts(state.layers), [state.layers]);
  const rows = useMemo(() => transcriptRows(state, counts, order, language), [state, counts, order, language]);
  const match = useMemo(
    () => createMatcher(rows.map((row) => ({ key: row, names: [row.transcript.recordId, row.transcript.title, row.facts, row.transcript.institution] })), data),
    [rows, data],
  );
  const shown = query.trim() === '' ? rows : match(query).map(({ key }) => key);
  const open = (id: string): void => {
    const transcript = state.transcripts.get(id);
    if (transcript === undefined || transcript.id === openId) return;
    reading.caret.set(null);
    workbench.selection.set(null);
    workbench.chosenCoding.set(null);
    workbench.go({ transcriptId: transcript.id, codingId: null, passage: null });
  };
  const menu = (id: string | null) =>
    id !== null && (
      <>
        <MenuItem icon="edit" label={t('transcripts.edit')} isDisabled={workbench.session.readOnly} onAction={() => workbench.openDialog('transcripts.edit', id)} />
        <MenuItem icon="trash" tone="danger" label={t('transcripts.delete')} isDisabled={workbench.session.readOnly} onAction={() => workbench.openDialog('coding.deleteTranscript', id)} />
      </>
    );

  return (
    <Panel
      title={t('transcripts.title')}
      aside={rows.length > 0 ? rows.length : undefined}
      actions={
        <>
          <MenuTrigger>
            <IconButton icon="sort" size="small" label={t('transcripts.sort')} />
            <Menu label={t('transcripts.sort')}>
              {orders.map((one) => (
                <MenuItem key={one} label={t(`transcripts.sort.${one}`)} isChecked={one === order} onAction={() => reading.transcriptOrder.set(one)} />
              ))}
            </Menu>
          </MenuTrigger>
          <IconButton icon="plus" size="small" label={t('transcripts.import')} isDisabled={workbench.session.readOnly} onPress={() => workbench.openDialog('transcripts.import')} />
        </>
      }
      {...(rows.length < worthFiltering ? {} : { tools: <SearchField label={t('transcripts.filter')} value={query} onChange={setQuery} /> })}
    >
      <ContextMenu label={t('transcripts.actions')} items={({ rowId }) => menu(rowId)} className={styles.list ?? ''}>
        <VirtualList
          label={t('transcripts.title')}
          items={shown}
          itemId={({ transcript }) => transcript.id}
          itemText={({ transcript }) => `${transcript.recordId} ${transcript.title}`}
          rowHeight={46}
          selectionMode="single"
          selectedIds={openId === null ? [] : [openId]}
          onSelectionChange={(selection) => {
            const [id] = selection === 'all' ? [] : [...selection];
            if (id !== undefined) open(String(id));
          }}
          empty={<p className={styles.empty}>{query === '' ? t('transcripts.empty') : t('transcripts.noMatch')}</p>}
        >
          {({ transcript, facts, codings }) => (
            <span className={styles.row}>
              <span className={styles.first}>
                <span className={styles.recordId}>{transcript.recordId}</span>
                <span className={styles.title}>{transcript.title}</span>
                <span className={styles.count} title={t('transcripts.count', { count: codings })}>
                  {codings}
                </span>
              </span>
              <span className={styles.facts}>{facts}</span>
            </span>
          )}
        </VirtualList>
      </ContextMenu>
    </Panel>
  );
}
