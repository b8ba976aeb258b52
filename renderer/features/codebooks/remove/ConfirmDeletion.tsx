import { useState } from 'react';

import type { Entry } from '#shared/domain/entry.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';

import { codebooksText } from '../text.ts';
import styles from './ConfirmDeletion.module.css';
import type { DeletionEffect } from './deletion-effect.ts';

export interface ConfirmDeletionProps {
  readonly title: string;
  readonly effect: DeletionEffect;
  /** Does it; null where it was refused. */
  readonly remove: () => Promise<Entry | null>;
  /** What is told when it is done, with a button to undo. */
  readonly doneText: string;
}

/** Tells what a deletion takes along, and asks. The open dialog closes either way. */
export function ConfirmDeletion({ title, effect, remove, doneText }: ConfirmDeletionProps) {
  const t = useText(codebooksText);
  const workbench = useWorkbench();
  const [isPending, setIsPending] = useState(false);

  const confirm = async () => {
    setIsPending(true);
    const entry = await remove();
    workbench.closeDialog();
    if (entry !== null) tellDone(workbench, entry, doneText, t('action.undo'));
  };

  return (
    <ConfirmDialog
      isOpen
      tone="danger"
      title={title}
      confirmLabel={t('delete.do')}
      cancelLabel={t('action.cancel')}
      isPending={isPending}
      onConfirm={() => void confirm()}
      onCancel={workbench.closeDialog}
    >
      <ul className={styles.list}>
        <li>{t('delete.codes', { count: effect.codes })}</li>
        <li>{effect.codings === 0 ? t('delete.noCodings') : t('delete.codings', { count: effect.codings, transcripts: effect.transcripts })}</li>
        {effect.byOthers > 0 && <li className={styles.others}>{t('delete.byOthers', { count: effect.byOthers })}</li>}
        <li>{t('delete.undoable')}</li>
      </ul>
    </ConfirmDialog>
  );
}
