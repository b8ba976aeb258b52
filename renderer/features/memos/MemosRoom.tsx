import { useDeferredValue, useMemo } from 'react';

import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { SplitPane } from '#renderer/ui/SplitPane.tsx';

import { exportMemos } from './export/export-memos.ts';
import { memoLines } from './list/memo-lines.ts';
import { MemoList } from './list/MemoList.tsx';
import { MemoPane } from './MemoPane.tsx';
import styles from './MemosRoom.module.css';
import { everyMemo, memosView } from './memos-view.ts';
import { memosText } from './text.ts';

const whole = (state: ProjectState): ProjectState => state;

/** All memos of the project: a list to search, and the chosen one to read and write. */
export function MemosRoom() {
  const t = useText(memosText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const view = memosView(workbench);
  const state = useProject(whole);
  const drafts = useCell(view.drafts);
  const filter = useDeferredValue(useCell(view.filter));
  const width = useCell(view.listWidth);
  const chosen = useCell(view.chosen);
  const lines = useMemo(() => memoLines(state, drafts, filter, language), [state, drafts, filter, language]);
  const total = useMemo(() => memoLines(state, drafts, everyMemo, language).length, [state, drafts, language]);

  const newButton = (
    <Button variant="primary" icon="plus" isDisabled={workbench.session.readOnly} onPress={() => workbench.openDialog('memos.subject', null)}>
      {t('action.newAbout')}
    </Button>
  );
  return (
    <section aria-label={t('room.title')} className={styles.room}>
      <header className={styles.head}>
        <h2>{t('room.title')}</h2>
        <p role="status" className={styles.count}>
          {lines.length === total ? t('list.count', { count: total }) : t('list.found', { count: lines.length, total })}
        </p>
        <MenuTrigger>
          <Button icon="download" isDisabled={state.memos.size === 0}>
            {t('action.export')}
          </Button>
          <Menu label={t('action.export')}>
            <MenuItem label={t('export.docx')} icon="file-text" onAction={() => void exportMemos(workbench, 'docx')} />
            <MenuItem label={t('export.markdown')} icon="file-type" onAction={() => void exportMemos(workbench, 'markdown')} />
          </Menu>
        </MenuTrigger>
        {newButton}
      </header>
      {total === 0 ? (
        <EmptyState icon="note" title={t('empty.title')} action={newButton}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <SplitPane
          label={t('list.resize')}
          size={width}
          minSize={240}
          minRest={360}
          onSizeCommit={view.listWidth.set}
          first={<MemoList lines={lines} chosen={chosen} onChoose={view.chosen.set} />}
          second={<MemoPane key={chosen ?? ''} memoKey={chosen ?? ''} onChoose={view.chosen.set} />}
        />
      )}
    </section>
  );
}
