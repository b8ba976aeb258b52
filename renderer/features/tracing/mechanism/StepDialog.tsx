import * as v from 'valibot';
import { useState } from 'react';

import { caseIdSchema, stepIdSchema } from '#shared/domain/ids.ts';
import { addStep, editStep } from '#shared/domain/operations/step-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { draftOf, readDraft, UncertainDateField } from '#renderer/features/dates/index.ts';
import { TextField } from '#renderer/ui/TextField.tsx';

import { FormDialog } from '../FormDialog.tsx';
import { tracingText } from '../text.ts';

const aboutSchema = v.object({ caseId: caseIdSchema, id: v.nullable(stepIdSchema) });

/** A step of the mechanism, made or changed: who does what, when. About its case, and its id or null for a new one. */
export const StepDialog: DialogComponent = ({ about }) => {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const [{ caseId, id }] = useState(() => v.parse(aboutSchema, about));
  const [before] = useState(() => (id === null ? null : (workbench.session.state.get().steps.get(id) ?? null)));
  const [form, setForm] = useState({ entity: before?.entity ?? '', activity: before?.activity ?? '', note: before?.note ?? '', period: draftOf(before?.period ?? null) });
  const [wasTried, setWasTried] = useState(false);
  const change = (changed: Partial<typeof form>) => setForm({ ...form, ...changed });
  const isBlank = form.entity.trim() === '' && form.activity.trim() === '';

  const save = async () => {
    setWasTried(true);
    const period = readDraft(form.period);
    if (isBlank || period.flaw !== null) return;
    const content = { ...form, period: period.date };
    const entry = before === null ? await workbench.run(addStep, { ...content, caseId }) : await workbench.run(editStep, { id: before.id, edit: content });
    if (entry !== null) workbench.closeDialog();
  };

  return (
    <FormDialog title={t(before === null ? 'step.add' : 'step.edit')} saveLabel={t(before === null ? 'action.add' : 'action.save')} onSave={save}>
      <TextField
        label={t('step.entity')}
        description={t('step.entity.hint')}
        value={form.entity}
        onChange={(entity) => change({ entity })}
        autoFocus
        maxLength={200}
        {...(wasTried && isBlank ? { error: t('step.blank') } : {})}
      />
      <TextField label={t('step.activity')} description={t('step.activity.hint')} multiline rows={2} value={form.activity} onChange={(activity) => change({ activity })} />
      <UncertainDateField label={t('step.period')} value={form.period} onChange={(period) => change({ period })} showFlaws={wasTried} />
      <TextField label={t('step.note')} multiline rows={2} value={form.note} onChange={(note) => change({ note })} />
    </FormDialog>
  );
};
