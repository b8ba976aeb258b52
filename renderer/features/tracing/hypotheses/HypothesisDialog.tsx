import * as v from 'valibot';
import { useState } from 'react';

import { caseIdSchema, hypothesisIdSchema } from '#shared/domain/ids.ts';
import { addHypothesis, editHypothesis } from '#shared/domain/operations/hypothesis-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { FormDialog } from '../FormDialog.tsx';
import { tracingText } from '../text.ts';
import { probabilityDraft, readProbability } from './probability-draft.ts';
import { ProbabilityRangeField } from './ProbabilityRangeField.tsx';

const aboutSchema = v.object({ caseId: caseIdSchema, id: v.nullable(hypothesisIdSchema) });

/** A hypothesis, made or changed. About its case, and its id or null for a new one. */
export const HypothesisDialog: DialogComponent = ({ about }) => {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const [{ caseId, id }] = useState(() => v.parse(aboutSchema, about));
  const [before] = useState(() => (id === null ? null : (workbench.session.state.get().hypotheses.get(id) ?? null)));
  const [form, setForm] = useState({
    name: before?.name ?? '',
    statement: before?.statement ?? '',
    scopeConditions: before?.scopeConditions ?? '',
    prior: before?.prior ?? '',
    priorRange: probabilityDraft(before?.priorRange ?? null),
  });
  const [wasTried, setWasTried] = useState(false);
  const change = (changed: Partial<typeof form>) => setForm({ ...form, ...changed });

  const save = async () => {
    setWasTried(true);
    const { range, isFlawed } = readProbability(form.priorRange);
    if (form.name.trim() === '' || isFlawed) return;
    const content = { ...form, priorRange: range };
    const entry = before === null ? await workbench.run(addHypothesis, { ...content, caseId }) : await workbench.run(editHypothesis, { id: before.id, edit: content });
    if (entry !== null) workbench.closeDialog();
  };

  return (
    <FormDialog title={t(before === null ? 'hypothesis.add' : 'hypothesis.edit')} saveLabel={t(before === null ? 'action.add' : 'action.save')} onSave={save}>
      <TextField
        label={t('hypothesis.name')}
        placeholder={t('hypothesis.name.placeholder')}
        value={form.name}
        onChange={(name) => change({ name })}
        isRequired
        autoFocus
        maxLength={200}
        {...(wasTried && form.name.trim() === '' ? { error: t('hypothesis.nameless') } : {})}
      />
      <TextField label={t('hypothesis.statement')} description={t('hypothesis.statement.hint')} multiline rows={3} value={form.statement} onChange={(statement) => change({ statement })} />
      <TextField label={t('hypothesis.scope')} description={t('hypothesis.scope.hint')} multiline rows={2} value={form.scopeConditions} onChange={(scopeConditions) => change({ scopeConditions })} />
      <TextField label={t('hypothesis.prior')} description={t('hypothesis.prior.hint')} value={form.prior} onChange={(prior) => change({ prior })} />
      <ProbabilityRangeField label={t('hypothesis.priorRange')} value={form.priorRange} onChange={(priorRange) => change({ priorRange })} showFlaws={wasTried} />
    </FormDialog>
  );
};
