import { useState } from 'react';

import type { Entry } from '#shared/domain/entry.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { FileDrop } from '#renderer/ui/FileDrop.tsx';

import { transcriptsText } from '../../text.ts';
import { needsSomebody } from '../import-verdict.ts';
import { type RunningImport, useImport } from '../use-import.ts';
import styles from './ImportDialog.module.css';
import { ImportReview } from './ImportReview.tsx';
import { ImportStart } from './ImportStart.tsx';
import { ImportWork } from './ImportWork.tsx';

/** Brings interviews in: files are read and listed with their fate, settled by a person, and written in one entry. */
export const ImportDialog: DialogComponent = ({ about }) => {
  const t = useText(transcriptsText);
  const workbench = useWorkbench();
  const running = useImport(about);
  const { batch, rows, progress } = running;
  const [hasFailed, setHasFailed] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const [saved, setSaved] = useState<Entry | null>(null);
  const unsaved = rows.filter(({ verdict }) => verdict.fate === 'ready' || needsSomebody(verdict));
  const ready = unsaved.filter(({ verdict }) => verdict.fate === 'ready').length;
  const firstImported = rows.find(({ verdict }) => verdict.fate === 'imported');

  const save = async (): Promise<void> => {
    setHasFailed(false);
    const entry = await batch.save();
    setHasFailed(entry === null);
    const failure = workbench.saveFailure.get();
    // The banner that tells it stands in the page behind this dialog.
    if (entry === null && failure !== null) workbench.tell(failure);
    if (entry !== null) setSaved(entry);
  };
  /** The way back is told once the dialog no longer lies over it. */
  const leave = (): void => {
    workbench.closeDialog();
    const isLast = saved !== null && workbench.session.history.get().undoable.at(-1)?.id === saved.id;
    if (isLast) tellDone(workbench, saved, t('import.done', { count: saved.changes.length }), t('action.undo'));
  };
  const close = (): void => {
    if (progress?.doing === 'saving') return;
    batch.cancel();
    if (unsaved.some(({ item }) => item.kind === 'read' && (Object.keys(item.edits).length > 0 || item.wantedEncoding !== null))) setIsLeaving(true);
    else leave();
  };
  const read = (): void => {
    if (firstImported?.item.kind !== 'read') return;
    leave();
    workbench.go({ room: 'reading', transcriptId: firstImported.item.transcriptId, codingId: null, passage: null });
  };

  return (
    <Dialog
      isOpen
      onOpenChange={close}
      size="full"
      title={t('import.title')}
      closeLabel={t('import.close')}
      isKeyboardDismissDisabled={progress?.doing === 'saving'}
      footer={
        <DialogActions>
          <Button onPress={close} isDisabled={progress?.doing === 'saving'}>
            {t(firstImported === undefined ? 'action.cancel' : 'action.close')}
          </Button>
          {firstImported !== undefined && ready === 0 && (
            <Button variant="primary" icon="book-open" onPress={read}>
              {t('import.read')}
            </Button>
          )}
          {(ready > 0 || (firstImported === undefined && rows.length > 0)) && (
            <Button variant="primary" icon="file-import" isDisabled={ready === 0 || progress !== null} isPending={progress?.doing === 'saving'} onPress={() => void save()}>
              {ready === 0 ? t('import.nothing') : t('import.do', { count: ready })}
            </Button>
          )}
        </DialogActions>
      }
    >
      <FileDrop label={t('import.drop')} className={styles.frame ?? ''} onFiles={running.addFiles} onError={(error) => workbench.tell(problemOf(error))} isDisabled={progress !== null}>
        {running.wasStopped && <Note tone="info">{t('import.stopped')}</Note>}
        {hasFailed && <Note tone="danger">{t('import.notSaved')}</Note>}
        <Stage running={running} />
      </FileDrop>
      <ConfirmDialog
        isOpen={isLeaving}
        tone="danger"
        title={t('import.discard.title')}
        confirmLabel={t('import.discard.do')}
        cancelLabel={t('import.discard.stay')}
        onConfirm={leave}
        onCancel={() => setIsLeaving(false)}
      >
        {t('import.discard.text', { count: unsaved.length })}
      </ConfirmDialog>
    </Dialog>
  );
};

function Note({ tone, children }: { readonly tone: 'info' | 'danger'; readonly children: string }) {
  return (
    <div className={styles.notice}>
      <Banner tone={tone} isLive>
        {children}
      </Banner>
    </div>
  );
}

function Stage({ running }: { readonly running: RunningImport }) {
  if (running.progress !== null) return <ImportWork progress={running.progress} onStop={running.stop} />;
  return running.rows.length === 0 ? <ImportStart onChoose={() => void running.askForFiles()} /> : <ImportReview running={running} />;
}
