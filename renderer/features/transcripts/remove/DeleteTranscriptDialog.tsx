import { useState } from 'react';
import * as v from 'valibot';

import { transcriptIdSchema } from '#shared/domain/ids.ts';
import { deleteTranscript } from '#shared/domain/operations/transcript-operations.ts';
import { codingsOf } from '#shared/domain/state.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';

import { transcriptsText } from '../text.ts';
import styles from './DeleteTranscriptDialog.module.css';

/** Asks before an interview goes with every coding on it. About its id. */
export const DeleteTranscriptDialog: DialogComponent = ({ about }) => {
  const t = useText(transcriptsText);
  const workbench = useWorkbench();
  const { session } = workbench;
  const [{ transcript, codings, byOthers }] = useState(() => {
    const state = session.state.get();
    const id = v.parse(transcriptIdSchema, about);
    const own = [...codingsOf(state)].filter((coding) => coding.transcriptId === id);
    return { transcript: state.transcripts.get(id), codings: own.length, byOthers: own.filter(({ coderId }) => coderId !== session.coderId.get()).length };
  });
  const [isPending, setIsPending] = useState(false);
  if (transcript === undefined) return null;
  const { id, recordId } = transcript;

  const remove = async (): Promise<void> => {
    setIsPending(true);
    const entry = await workbench.run(deleteTranscript, { id });
    workbench.closeDialog();
    if (entry === null) return;
    if (workbench.place.get().transcriptId === id) workbench.go({ transcriptId: null, codingId: null, passage: null });
    tellDone(workbench, entry, t('delete.done', { recordId }), t('action.undo'));
  };

  return (
    <ConfirmDialog
      isOpen
      tone="danger"
      title={t('delete.title', { recordId })}
      confirmLabel={t('delete.do')}
      cancelLabel={t('action.cancel')}
      isPending={isPending}
      onConfirm={() => void remove()}
      onCancel={workbench.closeDialog}
    >
      <ul className={styles.list}>
        <li>{codings === 0 ? t('delete.noCodings') : t('delete.codings', { count: codings })}</li>
        {byOthers > 0 && <li>{t('delete.byOthers', { count: byOthers })}</li>}
        <li>{t('delete.undoable')}</li>
      </ul>
    </ConfirmDialog>
  );
};
