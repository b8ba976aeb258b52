import * as v from 'valibot';
import { useState } from 'react';

import { agreementIdSchema } from '#shared/domain/ids.ts';
import { deleteAgreements } from '#shared/domain/operations/agreement-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';

import { dyadsText } from '../text.ts';

/** Asks before agreements go. About their ids. */
export const DeleteAgreementsDialog: DialogComponent = ({ about }) => {
  const t = useText(dyadsText);
  const workbench = useWorkbench();
  const [ids] = useState(() => v.parse(v.array(agreementIdSchema), about));
  const [isPending, setIsPending] = useState(false);
  const remove = async () => {
    setIsPending(true);
    const entry = await workbench.run(deleteAgreements, { ids });
    workbench.closeDialog();
    if (entry !== null) tellDone(workbench, entry, t('agreement.delete.done', { count: ids.length }), t('action.undo'));
  };
  return (
    <ConfirmDialog
      isOpen
      tone="danger"
      title={t('agreement.delete.title', { count: ids.length })}
      confirmLabel={t('delete.do')}
      cancelLabel={t('action.cancel')}
      isPending={isPending}
      onConfirm={() => void remove()}
      onCancel={workbench.closeDialog}
    >
      {t('agreement.delete.text')}
    </ConfirmDialog>
  );
};
