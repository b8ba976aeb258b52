import { useEffect, useState } from 'react';
import * as v from 'valibot';

import { latestSample } from '#shared/analysis/review-rates.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { codebookIdSchema, type CommentId, type Instant } from '#shared/domain/ids.ts';
import { coveringRevision } from '#shared/domain/revision.ts';
import { type CopySummary, copySummary } from '#shared/formats/dyadreview/copy-summary.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';

import { reviewText } from '../text.ts';
import { useWholeProject } from '../use-review.ts';
import { prepareCopy } from './prepare-copy.ts';
import { sendCopy } from './send-copy.ts';
import styles from './Sending.module.css';

const none = 'none';
/** A preview is counted, never written; nothing depends on when it would have been sent. */
const preview = { id: 'preview' as CommentId, at: '1970-01-01T00:00:00.000Z' as Instant, name: '' };

/** What goes out for review, told before it does. */
export function SendDialog({ about }: { readonly about: unknown }) {
  const t = useText(reviewText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useWholeProject();
  const codebookId = v.parse(codebookIdSchema, about);
  const codebook = state.codebooks.get(codebookId);
  const sample = latestSample(state, codebookId);
  const [withSample, setWithSample] = useState(sample !== undefined);
  const [context, setContext] = useState(80);
  const [isPseudonymous, setPseudonymous] = useState(false);
  const [summary, setSummary] = useState<CopySummary | null>(null);
  const [isWriting, setWriting] = useState(false);
  const sampleId = withSample ? (sample?.id ?? null) : null;
  useEffect(() => {
    let wanted = true;
    prepareCopy(workbench.session, { codebookId, sampleId, context, isPseudonymous }, preview).then(
      (copy) => wanted && setSummary(copySummary(copy)),
      (error: unknown) => workbench.tell(problemOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [workbench, codebookId, sampleId, context, isPseudonymous, state]);
  if (codebook === undefined) return null;
  const name = inLanguage(codebook.name, language);
  const send = async (): Promise<void> => {
    setWriting(true);
    try {
      if (await sendCopy(workbench, { codebookId, sampleId, context, isPseudonymous }, name)) workbench.closeDialog();
    } catch (error) {
      workbench.tell(problemOf(error));
    } finally {
      setWriting(false);
    }
  };
  const isNewRevision = coveringRevision(state, codebookId) === undefined;
  return (
    <Dialog
      isOpen
      onOpenChange={() => workbench.closeDialog()}
      title={t('send.title', { name })}
      subtitle={t('send.text')}
      footer={
        <DialogActions>
          <Button onPress={() => workbench.closeDialog()}>{t('cancel')}</Button>
          <Button variant="primary" icon="file-export" isPending={isWriting} isDisabled={summary === null} onPress={() => void send()}>
            {t('send.confirm')}
          </Button>
        </DialogActions>
      }
    >
      <Select
        label={t('send.sample')}
        value={sampleId ?? none}
        onChange={(id) => setWithSample(id !== none)}
        options={[
          ...(sample === undefined ? [] : [{ id: sample.id as string, label: t('sample.about', { seed: sample.seed, perCode: sample.perCode, count: sample.codings.length }) }]),
          { id: none, label: t('send.noSample') },
        ]}
      />
      {sampleId !== null && <NumberField label={t('send.context')} value={context} onChange={setContext} minValue={0} maxValue={2000} />}
      <Checkbox label={t('send.pseudonyms')} description={t('send.pseudonymsHint')} isSelected={isPseudonymous} onChange={setPseudonymous} />
      <section className={styles.leaves} aria-label={t('send.leaves')} aria-live="polite">
        <h3>{t('send.leaves')}</h3>
        {summary === null ? t('send.working') : <LeavingList summary={summary} revisions={summary.revisions + (isNewRevision ? 1 : 0)} />}
      </section>
    </Dialog>
  );
}

function LeavingList({ summary, revisions }: { readonly summary: CopySummary; readonly revisions: number }) {
  const t = useText(reviewText);
  const language = useLanguage();
  const list = (names: readonly string[]): string => names.join(language === 'en' ? ', ' : '、');
  const { entries, comments, signOffs, passages, characters, examples, people, recordIds } = summary;
  return (
    <>
      <ul>
        <li>{t('send.entries', { count: entries, revisions })}</li>
        <li>{t('send.comments', { count: comments, signOffs })}</li>
        <li>{t('send.passages', { count: passages, characters })}</li>
        {examples > 0 && <li>{t('send.examples', { count: examples })}</li>}
        <li>{t('send.people', { names: list(people) })}</li>
        <li>{recordIds.length === 0 ? t('send.noRecords') : t('send.records', { names: list(recordIds) })}</li>
      </ul>
      <p>{t('send.nothingElse')}</p>
    </>
  );
}
