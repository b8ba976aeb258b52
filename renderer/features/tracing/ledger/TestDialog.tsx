import * as v from 'valibot';
import { useState } from 'react';

import { likelihoodRatio, likelihoodsOf } from '#shared/analysis/likelihood.ts';
import { type Certainty, type EvidenceTest, kindFrom, type TestKind, testKinds, type Uniqueness } from '#shared/domain/evidence-test.ts';
import { evidenceIdSchema, hypothesisIdSchema } from '#shared/domain/ids.ts';
import { editEvidence } from '#shared/domain/operations/evidence-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { FormDialog } from '../FormDialog.tsx';
import { probabilityDraft, readProbability } from '../hypotheses/probability-draft.ts';
import { ProbabilityRangeField } from '../hypotheses/ProbabilityRangeField.tsx';
import { ratioText } from '../range-text.ts';
import { tracingText } from '../text.ts';
import { FourTests } from './FourTests.tsx';
import styles from './TestDialog.module.css';

const aboutSchema = v.object({ evidenceId: evidenceIdSchema, hypothesisId: hypothesisIdSchema });
const grades = ['unsaid', 'low', 'middling', 'high'] as const;
const results = ['unsaid', 'passed', 'failed', 'inconclusive'] as const;

const said = <Value extends string>(value: Value | 'unsaid'): Value | null => (value === 'unsaid' ? null : value);

/** What a piece of evidence is to one hypothesis: how certain, how unique, so which test, and with what result. */
export const TestDialog: DialogComponent = ({ about }) => {
  const t = useText(tracingText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [{ evidenceId, hypothesisId }] = useState(() => v.parse(aboutSchema, about));
  const state = workbench.session.state.get();
  const evidence = state.evidence.get(evidenceId);
  const hypothesis = state.hypotheses.get(hypothesisId);
  const [before] = useState(() => evidence?.tests.find((test) => test.hypothesisId === hypothesisId) ?? null);
  const [form, setForm] = useState({
    certainty: before?.certainty ?? ('unsaid' as Certainty | 'unsaid'),
    uniqueness: before?.uniqueness ?? ('unsaid' as Uniqueness | 'unsaid'),
    kind: before?.overruled?.kind ?? ('follows' as TestKind | 'follows'),
    reason: before?.overruled?.reason ?? '',
    ifTrue: probabilityDraft(before?.ifTrue ?? null),
    ifFalse: probabilityDraft(before?.ifFalse ?? null),
    result: before?.result ?? ('unsaid' as NonNullable<EvidenceTest['result']> | 'unsaid'),
    reasoning: before?.reasoning ?? '',
  });
  const [wasTried, setWasTried] = useState(false);
  const change = (changed: Partial<typeof form>) => setForm({ ...form, ...changed });
  if (evidence === undefined || hypothesis === undefined) return null;

  const follows = kindFrom(said(form.certainty), said(form.uniqueness));
  const [ifTrue, ifFalse] = [readProbability(form.ifTrue), readProbability(form.ifFalse)];
  const likelihoods = likelihoodsOf({ finding: evidence.finding ?? 'found' }, { ifTrue: ifTrue.range, ifFalse: ifFalse.range });
  const ratio = likelihoods && likelihoodRatio(likelihoods);
  const isReasonMissing = form.kind !== 'follows' && form.reason.trim() === '';
  const others = evidence.tests.filter((test) => test.hypothesisId !== hypothesisId);

  const write = async (tests: readonly EvidenceTest[]) => {
    const entry = await workbench.run(editEvidence, { id: evidence.id, edit: { tests: [...tests] } });
    if (entry !== null) workbench.closeDialog();
  };
  const save = async () => {
    setWasTried(true);
    if (ifTrue.isFlawed || ifFalse.isFlawed || isReasonMissing) return;
    await write([
      ...others,
      {
        hypothesisId,
        certainty: said(form.certainty),
        uniqueness: said(form.uniqueness),
        ifTrue: ifTrue.range,
        ifFalse: ifFalse.range,
        overruled: form.kind === 'follows' ? null : { kind: form.kind, reason: form.reason.trim() },
        result: evidence.finding === null ? null : said(form.result),
        reasoning: form.reasoning,
      },
    ]);
  };
  const gradeOptions = grades.map((id) => ({ id, label: t(`grade.${id}`) }));

  return (
    <FormDialog
      title={t('test.title', { hypothesis: hypothesis.name })}
      subtitle={evidence.prediction}
      size="large"
      saveLabel={t('action.save')}
      onSave={save}
      aside={
        before !== null && (
          <Button variant="quiet" icon="trash" onPress={() => void write(others)}>
            {t('test.remove')}
          </Button>
        )
      }
    >
      <div className={styles.columns}>
        <div className={styles.form}>
          <div className={styles.question}>
            <span>{t('test.certainty')}</span>
            <SegmentedControl label={t('test.certainty')} size="small" segments={gradeOptions} value={form.certainty} onChange={(certainty) => change({ certainty })} />
          </div>
          <div className={styles.question}>
            <span>{t('test.uniqueness')}</span>
            <SegmentedControl label={t('test.uniqueness')} size="small" segments={gradeOptions} value={form.uniqueness} onChange={(uniqueness) => change({ uniqueness })} />
          </div>
          <p role="status" className={styles.follows}>
            {follows === null ? t('test.followsNothing') : t('test.follows', { kind: t(`kind.${follows}`) })}
          </p>
          <Select
            label={t('test.kind')}
            options={[{ id: 'follows', label: t('test.asFollows') }, ...testKinds.map((id) => ({ id, label: t(`kind.${id}`) }))] as { id: TestKind | 'follows'; label: string }[]}
            value={form.kind}
            onChange={(kind) => change({ kind })}
          />
          {form.kind !== 'follows' && (
            <TextField label={t('test.reason')} isRequired value={form.reason} onChange={(reason) => change({ reason })} {...(wasTried && isReasonMissing ? { error: t('test.reasonless') } : {})} />
          )}
          {evidence.finding === null ? (
            <p className={styles.hint}>{t('test.answerFirst')}</p>
          ) : (
            <div className={styles.question}>
              <span>{t('test.result')}</span>
              <SegmentedControl
                label={t('test.result')}
                size="small"
                segments={results.map((id) => ({ id, label: t(`result.${id}`) }))}
                value={form.result}
                onChange={(result) => change({ result })}
              />
            </div>
          )}
          <TextField label={t('test.reasoning')} multiline rows={2} value={form.reasoning} onChange={(reasoning) => change({ reasoning })} />
          <div className={styles.ranges}>
            <ProbabilityRangeField label={t('test.ifTrue')} value={form.ifTrue} onChange={(next) => change({ ifTrue: next })} showFlaws={wasTried} />
            <ProbabilityRangeField label={t('test.ifFalse')} value={form.ifFalse} onChange={(next) => change({ ifFalse: next })} showFlaws={wasTried} />
          </div>
          <p role="status" className={styles.hint}>
            {ratio === null ? t('test.noRatio') : t(evidence.finding === 'notFound' ? 'test.ratioAbsent' : 'test.ratio', { ratio: ratioText(ratio, language) })}
          </p>
        </div>
        <FourTests current={form.kind === 'follows' ? follows : form.kind} />
      </div>
    </FormDialog>
  );
};
