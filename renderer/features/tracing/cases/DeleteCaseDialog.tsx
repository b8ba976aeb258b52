import * as v from 'valibot';
import { useState } from 'react';

import { caseIdSchema } from '#shared/domain/ids.ts';
import { deleteCase } from '#shared/domain/operations/case-operations.ts';
import { evidenceOf, hypothesesOf, stepsOf } from '#shared/domain/tracing-order.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';

import { tracingText } from '../text.ts';

/** Asks before a case goes, and says what goes with it. About its id. */
export const DeleteCaseDialog: DialogComponent = ({ about }) => {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const [id] = useState(() => v.parse(caseIdSchema, about));
  const [state] = useState(workbench.session.state.get);
  const counts = { hypotheses: hypothesesOf(state, id).length, steps: stepsOf(state, id).length, evidence: evidenceOf(state, id).length };
  const confirm = async () => {
    workbench.closeDialog();
    const entry = await workbench.run(deleteCase, { id });
    if (entry !== null) tellDone(workbench, entry, t('deleted'), t('action.undo'));
  };
  return (
    <ConfirmDialog isOpen tone="danger" title={t('case.delete.title', { case: state.cases.get(id)?.name ?? '' })} confirmLabel={t('action.delete')} cancelLabel={t('action.cancel')} onConfirm={() => void confirm()} onCancel={workbench.closeDialog}>
      {t('case.delete.text', counts)}
    </ConfirmDialog>
  );
};
