import * as v from 'valibot';
import { useState } from 'react';

import { dyadName } from '#shared/domain/dyad-name.ts';
import { caseIdSchema, evidenceIdSchema } from '#shared/domain/ids.ts';
import { type Level, levels } from '#shared/domain/link.ts';
import { editEvidence, predictAnew, predictEvidence } from '#shared/domain/operations/evidence-operations.ts';
import { evidenceOf, stepsOf } from '#shared/domain/tracing-order.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { FormDialog } from '../FormDialog.tsx';
import { stepName } from '../step-name.ts';
import { tracingText } from '../text.ts';
import { tracingView } from '../tracing-view.ts';
import styles from './PredictionDialog.module.css';

/** `anew`: another prediction beside an answered one, whose words stay. */
const aboutSchema = v.object({ caseId: caseIdSchema, id: v.nullable(evidenceIdSchema), anew: v.optional(v.boolean(), false) });

/** A prediction, written or changed, and what it is about. About its case, and its id or null for a new one. */
export const PredictionDialog: DialogComponent = ({ about }) => {
  const t = useText(tracingText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [{ caseId, id, anew }] = useState(() => v.parse(aboutSchema, about));
  const state = workbench.session.state.get();
  const [before] = useState(() => (id === null ? null : (state.evidence.get(id) ?? null)));
  const [form, setForm] = useState({
    prediction: anew ? '' : (before?.prediction ?? ''),
    stepId: before?.stepId ?? null,
    dyadId: before?.dyadId ?? null,
    level: before?.level ?? null,
    independenceGroup: before?.independenceGroup ?? '',
  });
  const [wasTried, setWasTried] = useState(false);
  const change = (changed: Partial<typeof form>) => setForm({ ...form, ...changed });
  const steps = stepsOf(state, caseId);
  const dyadIds = state.cases.get(caseId)?.dyadIds ?? [];
  const isKept = before !== null && before.finding !== null && !anew;
  const groups = [...new Set(evidenceOf(state, caseId).map(({ independenceGroup }) => independenceGroup.trim()))].filter((group) => group !== '');

  const write = () => {
    if (before === null) return workbench.run(predictEvidence, { ...form, caseId, tests: [] });
    if (anew) return workbench.run(predictAnew, { id: before.id, prediction: form.prediction });
    return workbench.run(editEvidence, { id: before.id, edit: form });
  };
  const save = async () => {
    setWasTried(true);
    if (form.prediction.trim() === '') return;
    const entry = await write();
    if (entry === null) return;
    const made = entry.changes.find(({ kind, before: old }) => kind === 'evidence' && old === null);
    if (made?.kind === 'evidence' && made.after !== null) tracingView(workbench).evidenceId.set(made.after.id);
    workbench.closeDialog();
  };

  return (
    <FormDialog title={t(before === null || anew ? 'prediction.add' : 'prediction.edit')} subtitle={t('prediction.hint')} saveLabel={t(before === null || anew ? 'prediction.write' : 'action.save')} onSave={save}>
      {isKept ? (
        <p className={styles.kept}>
          {form.prediction} <span className={styles.why}>{t('prediction.kept')}</span>
        </p>
      ) : (
        <TextField
          label={t('evidence.prediction')}
          placeholder={t('prediction.placeholder')}
          multiline
          rows={3}
          isRequired
          autoFocus
          value={form.prediction}
          onChange={(prediction) => change({ prediction })}
          {...(wasTried && form.prediction.trim() === '' ? { error: t('prediction.blank') } : {})}
        />
      )}
      {!anew && (
        <div className={styles.about}>
          <Select
            label={t('evidence.step')}
            options={[{ id: '', label: t('evidence.noStep') }, ...steps.map((step) => ({ id: step.id as string, label: stepName(step) }))]}
            value={form.stepId ?? ''}
            onChange={(chosen) => change({ stepId: steps.find((step) => step.id === chosen)?.id ?? null })}
          />
          <Select
            label={t('evidence.dyad')}
            options={[{ id: '', label: t('evidence.wholeCase') }, ...dyadIds.map((dyadId) => ({ id: dyadId as string, label: dyadName(state, dyadId, language) }))]}
            value={form.dyadId ?? ''}
            onChange={(chosen) => change({ dyadId: dyadIds.find((dyadId) => dyadId === chosen) ?? null })}
          />
          <Select
            label={t('evidence.level')}
            options={[{ id: '', label: t('level.none') }, ...levels.map((level) => ({ id: level as string, label: t(`level.${level}`) }))]}
            value={form.level ?? ''}
            onChange={(chosen) => change({ level: levels.find((level): level is Level => level === chosen) ?? null })}
          />
          <TextField
            label={t('evidence.group')}
            description={groups.length === 0 ? t('evidence.group.hint') : t('evidence.group.known', { groups: groups.join(t('list.separator')) })}
            maxLength={100}
            value={form.independenceGroup}
            onChange={(independenceGroup) => change({ independenceGroup })}
          />
        </div>
      )}
    </FormDialog>
  );
};
