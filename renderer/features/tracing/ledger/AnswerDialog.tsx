import * as v from 'valibot';
import { useState } from 'react';

import type { Evidence } from '#shared/domain/evidence.ts';
import { evidenceIdSchema, type TranscriptId } from '#shared/domain/ids.ts';
import { answerEvidence } from '#shared/domain/operations/evidence-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { draftOf, readDraft, UncertainDateField } from '#renderer/features/dates/index.ts';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { FormDialog } from '../FormDialog.tsx';
import { PassagePicker } from '../passages/PassagePicker.tsx';
import { tracingText } from '../text.ts';
import { AbsenceFields } from './AbsenceFields.tsx';
import { SourceFields } from './SourceFields.tsx';

const findings = ['found', 'notFound', 'notAccessible'] as const;

/** Answers a prediction: found in which passages, looked for where in vain, or out of reach. About its id. */
export const AnswerDialog: DialogComponent = ({ about }) => {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const [evidence] = useState(() => workbench.session.state.get().evidence.get(v.parse(evidenceIdSchema, about)) ?? null);
  const [finding, setFinding] = useState<Evidence['finding']>(evidence?.finding ?? null);
  const [form, setForm] = useState({
    observation: evidence?.observation ?? '',
    codings: evidence?.codings ?? [],
    transcriptIds: evidence?.absence?.transcriptIds ?? ([] as TranscriptId[]),
    asked: evidence?.absence?.asked ?? '',
    note: evidence?.absence?.note ?? '',
    date: draftOf(evidence?.date ?? null),
    source: evidence?.source ?? { credibility: null, motive: '', closeness: null },
  });
  const [wasTried, setWasTried] = useState(false);
  const change = (changed: Partial<typeof form>) => setForm({ ...form, ...changed });
  if (evidence === null) return null;
  const dyadIds = evidence.dyadId === null ? (workbench.session.state.get().cases.get(evidence.caseId)?.dyadIds ?? []) : [evidence.dyadId];

  const save = async () => {
    setWasTried(true);
    const date = readDraft(form.date);
    if (finding === null || date.flaw !== null) return;
    const { observation, transcriptIds, asked, note, source } = form;
    const codings = finding === 'notAccessible' ? [] : form.codings;
    const absence = finding === 'notFound' ? { transcriptIds, asked, note } : null;
    const entry = await workbench.run(answerEvidence, { id: evidence.id, answer: { finding, observation: observation.trim(), codings, absence, source, date: date.date } });
    if (entry !== null) workbench.closeDialog();
  };

  return (
    <FormDialog title={t('answer.title')} subtitle={t('answer.to', { prediction: evidence.prediction })} size="large" saveLabel={t('answer.save')} onSave={save}>
      <RadioGroup
        label={t('evidence.finding')}
        orientation="horizontal"
        options={findings.map((id) => ({ id, label: t(`finding.${id}`) }))}
        value={finding}
        onChange={setFinding}
        {...(wasTried && finding === null ? { error: t('answer.choose') } : {})}
      />
      {finding === 'notFound' && <AbsenceFields dyadIds={dyadIds} value={form} onChange={change} />}
      {finding !== null && (
        <TextField label={t('evidence.observation')} description={t(`answer.${finding}.hint`)} multiline rows={2} value={form.observation} onChange={(observation) => change({ observation })} />
      )}
      {(finding === 'found' || finding === 'notFound') && <PassagePicker dyadIds={dyadIds} chosen={form.codings} onChange={(codings) => change({ codings: [...codings] })} />}
      {finding !== null && (
        <>
          <UncertainDateField label={t('evidence.date')} value={form.date} onChange={(date) => change({ date })} showFlaws={wasTried} />
          <SourceFields value={form.source} onChange={(source) => change({ source })} />
        </>
      )}
    </FormDialog>
  );
};
