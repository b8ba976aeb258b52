import type { Case } from '#shared/domain/case.ts';
import { dyadName } from '#shared/domain/dyad-name.ts';
import type { Evidence } from '#shared/domain/evidence.ts';
import { deleteEvidence, moveEvidence, reviewEvidence } from '#shared/domain/operations/evidence-operations.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { useDateName } from '#renderer/features/dates/index.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';

import { deleteAndOffer } from '../delete-and-offer.ts';
import { CitedPassages } from '../passages/CitedPassages.tsx';
import { stepName } from '../step-name.ts';
import { tracingText } from '../text.ts';
import { useEvidence, useWholeProject } from '../use-tracing.ts';
import styles from './EvidenceDetail.module.css';
import { FindingBadge } from './FindingBadge.tsx';
import { stampText } from './stamp-text.ts';
import { TestsOfEvidence } from './TestsOfEvidence.tsx';

/** One piece of evidence in full, with what can be done to it. */
export function EvidenceDetail({ about, evidence }: { readonly about: Case; readonly evidence: Evidence }) {
  const t = useText(tracingText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const { id, caseId, prediction, predictedAt, finding, answeredAt } = evidence;
  const isReadOnly = workbench.session.readOnly;
  const ledger = useEvidence(about);
  const place = ledger.findIndex((each) => each.id === id);
  const open = (name: string, subject: unknown) => workbench.openDialog(name, subject);
  return (
    <article aria-label={t('evidence.detail')} className={styles.detail}>
      <header className={styles.head}>
        <FindingBadge finding={finding} />
        <span className={styles.space} />
        {!isReadOnly && (
          <>
            <IconButton size="small" icon="arrow-up" label={t('action.moveUp')} isDisabled={place <= 0} onPress={() => void workbench.run(moveEvidence, { id, index: place - 1 })} />
            <IconButton size="small" icon="arrow-down" label={t('action.moveDown')} isDisabled={place >= ledger.length - 1} onPress={() => void workbench.run(moveEvidence, { id, index: place + 1 })} />
            <IconButton size="small" icon="edit" label={t('prediction.edit')} onPress={() => open('tracing.prediction', { caseId, id })} />
            <IconButton size="small" icon="trash" label={t('evidence.delete')} onPress={() => void deleteAndOffer(workbench, deleteEvidence, { id })} />
          </>
        )}
      </header>
      <section aria-label={t('evidence.prediction')}>
        <p className={styles.prediction}>{prediction}</p>
        <p className={styles.stamp}>{t('evidence.predictedAt', { at: stampText(predictedAt, language) })}</p>
        {!isReadOnly && finding !== null && (
          <Button size="small" variant="quiet" icon="plus" onPress={() => open('tracing.prediction', { caseId, id, anew: true })}>
            {t('prediction.anew')}
          </Button>
        )}
      </section>
      <section aria-label={t('answer.title')}>
        <h3>{t('answer.title')}</h3>
        {finding === null || answeredAt === null ? (
          <p className={styles.stamp}>{t('answer.none')}</p>
        ) : (
          <>
            <p className={styles.stamp}>{t('evidence.answeredAt', { at: stampText(answeredAt, language) })}</p>
            <Answer evidence={evidence} />
          </>
        )}
        {!isReadOnly && (
          <Button size="small" variant={finding === null ? 'primary' : 'secondary'} onPress={() => open('tracing.answer', id)}>
            {t(finding === null ? 'answer.do' : 'answer.change')}
          </Button>
        )}
      </section>
      <TestsOfEvidence about={about} evidence={evidence} />
      <Facts evidence={evidence} />
      <Review evidence={evidence} />
    </article>
  );
}

function Answer({ evidence: { observation, absence, codings, finding } }: { readonly evidence: Evidence }) {
  const t = useText(tracingText);
  const { transcripts } = useWholeProject();
  const looked = absence?.transcriptIds.map((id) => transcripts.get(id)?.recordId ?? '').join(t('list.separator')) ?? '';
  return (
    <>
      {observation !== '' && <p className={styles.prose}>{observation}</p>}
      {finding === 'found' && codings.length === 0 && observation === '' && <p className={styles.stamp}>{t('evidence.passagesGone')}</p>}
      {absence !== null && (
        <dl className={styles.facts}>
          <dt>{t('absence.where')}</dt>
          <dd>{looked || t('nothingYet')}</dd>
          <dt>{t('absence.asked')}</dt>
          <dd>{absence.asked || t('nothingYet')}</dd>
          {absence.note !== '' && (
            <>
              <dt>{t('absence.note')}</dt>
              <dd>{absence.note}</dd>
            </>
          )}
        </dl>
      )}
      <CitedPassages refs={codings} />
    </>
  );
}

function Facts({ evidence }: { readonly evidence: Evidence }) {
  const t = useText(tracingText);
  const language = useLanguage();
  const state = useWholeProject();
  const nameOfDate = useDateName();
  const { stepId, dyadId, level, independenceGroup, date, source, coderId } = evidence;
  const step = stepId === null ? undefined : state.steps.get(stepId);
  const appraisal = [
    source.credibility === null ? '' : t('source.credibilityIs', { grade: t(`grade.${source.credibility}`) }),
    source.closeness === null ? '' : t(`closeness.${source.closeness}`),
    source.motive,
  ].filter((part) => part !== '');
  const facts = [
    { term: t('evidence.step'), fact: step === undefined ? t('evidence.noStep') : stepName(step) },
    { term: t('evidence.dyad'), fact: dyadId === null ? t('evidence.wholeCase') : dyadName(state, dyadId, language) },
    { term: t('evidence.level'), fact: t(`level.${level ?? 'none'}`) },
    { term: t('evidence.group'), fact: independenceGroup || t('evidence.alone') },
    { term: t('evidence.date'), fact: date === null ? t('nothingYet') : nameOfDate(date) },
    { term: t('source.title'), fact: appraisal.join(t('list.separator')) || t('nothingYet') },
    { term: t('evidence.coder'), fact: state.coders.get(coderId)?.name ?? '' },
  ];
  return (
    <section aria-label={t('evidence.about')}>
      <h3>{t('evidence.about')}</h3>
      <dl className={styles.facts}>
        {facts.map(({ term, fact }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Whether somebody else has looked at it, and for somebody else the button that says so. */
function Review({ evidence: { id, finding, reviewerId, coderId } }: { readonly evidence: Evidence }) {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const { coders } = useWholeProject();
  const me = useCell(workbench.session.coderId);
  if (finding === null) return null;
  return (
    <section aria-label={t('review.title')} className={styles.review}>
      <span>{reviewerId === null ? t('review.none') : t('review.by', { coder: coders.get(reviewerId)?.name ?? '' })}</span>
      {!workbench.session.readOnly && me !== coderId && (
        <Button size="small" icon={reviewerId === null ? 'check' : 'undo'} onPress={() => void workbench.run(reviewEvidence, { id, reviewed: reviewerId === null })}>
          {t(reviewerId === null ? 'review.do' : 'review.withdraw')}
        </Button>
      )}
    </section>
  );
}
