import * as v from 'valibot';
import { useState } from 'react';

import { citeCodings } from '#shared/domain/operations/cite-codings.ts';
import { eventIdSchema, stepIdSchema } from '#shared/domain/ids.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';

import { FormDialog } from '../FormDialog.tsx';
import { tracingText } from '../text.ts';
import { PassagePicker } from './PassagePicker.tsx';

const aboutSchema = v.variant('kind', [v.object({ kind: v.literal('step'), id: stepIdSchema }), v.object({ kind: v.literal('event'), id: eventIdSchema })]);

/** Chooses the passages that a step or an event rests on. About which. */
export const CiteDialog: DialogComponent = ({ about }) => {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const [target] = useState(() => v.parse(aboutSchema, about));
  const [{ before, dyadIds }] = useState(() => {
    const state = workbench.session.state.get();
    const record = target.kind === 'step' ? state.steps.get(target.id) : state.events.get(target.id);
    return { before: record?.codings ?? [], dyadIds: (record && state.cases.get(record.caseId)?.dyadIds) ?? [] };
  });
  const [chosen, setChosen] = useState(before);
  const save = async () => {
    const ids = new Set(chosen.map(({ codingId }) => codingId));
    const entry = await workbench.run(citeCodings, { target, add: chosen, remove: before.filter(({ codingId }) => !ids.has(codingId)) });
    if (entry !== null) workbench.closeDialog();
  };
  return (
    <FormDialog title={t('passages.choose')} subtitle={t('passages.choose.hint')} size="large" saveLabel={t('action.save')} onSave={save}>
      <PassagePicker dyadIds={dyadIds} chosen={chosen} onChange={(next) => setChosen([...next])} />
    </FormDialog>
  );
};
