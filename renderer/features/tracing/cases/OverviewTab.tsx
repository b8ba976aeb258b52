import type { Case } from '#shared/domain/case.ts';
import { dyadName } from '#shared/domain/dyad-name.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { useDateName } from '#renderer/features/dates/index.ts';
import { MemosSection } from '#renderer/features/memos/index.ts';
import { openDyad } from '#renderer/frame/dyad-wish.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';

import { tracingText } from '../text.ts';
import { tracingView } from '../tracing-view.ts';
import { useEvents, useEvidence, useHypotheses, useSteps, useWholeProject } from '../use-tracing.ts';
import styles from './OverviewTab.module.css';

/** What a case is about, and how far the tracing of it has come. */
export function OverviewTab({ about }: { readonly about: Case }) {
  const t = useText(tracingText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useWholeProject();
  const nameOfDate = useDateName();
  const period = [about.from, about.to].map((date) => (date === null ? t('period.open') : nameOfDate(date)));
  return (
    <div className={styles.overview}>
      <dl className={styles.facts}>
        <dt>{t('case.dyads')}</dt>
        <dd className={styles.chips}>
          {about.dyadIds.length === 0 && t('case.noDyads')}
          {about.dyadIds.map((dyadId) => (
            <Chip key={dyadId} icon="link" onPress={() => openDyad(workbench, dyadId)}>
              {dyadName(state, dyadId, language)}
            </Chip>
          ))}
        </dd>
        <dt>{t('case.outcome')}</dt>
        <dd>{about.outcome || t('nothingYet')}</dd>
        <dt>{t('case.period')}</dt>
        <dd>{about.from === null && about.to === null ? t('nothingYet') : period.join(' – ')}</dd>
        <dt>{t('case.description')}</dt>
        <dd className={styles.prose}>{about.description || t('nothingYet')}</dd>
      </dl>
      {!workbench.session.readOnly && (
        <div>
          <Button icon="edit" onPress={() => workbench.openDialog('tracing.case', about.id)}>
            {t('case.edit')}
          </Button>
        </div>
      )}
      <Progress about={about} />
      <MemosSection key={about.id} about={{ kind: 'case', id: about.id }} />
    </div>
  );
}

/** What has been done, in the order in which it ought to be, with the way to each part. */
function Progress({ about }: { readonly about: Case }) {
  const t = useText(tracingText);
  const { tab } = tracingView(useWorkbench());
  const [hypotheses, steps, evidence, events] = [useHypotheses(about), useSteps(about), useEvidence(about), useEvents(about)];
  const answered = evidence.filter(({ finding }) => finding !== null).length;
  const judged = hypotheses.filter(({ verdict }) => verdict !== null).length;
  const parts = [
    { id: 'hypotheses', text: t('progress.hypotheses', { count: hypotheses.length }) },
    { id: 'mechanism', text: t('progress.steps', { count: steps.length }) },
    { id: 'ledger', text: t('progress.evidence', { count: evidence.length, answered }) },
    { id: 'timeline', text: t('progress.events', { count: events.length }) },
    { id: 'summary', text: t('progress.verdicts', { count: hypotheses.length, judged }) },
  ] as const;
  return (
    <section aria-label={t('progress.title')} className={styles.progress}>
      <h3>{t('progress.title')}</h3>
      <ol>
        {parts.map(({ id, text }) => (
          <li key={id}>
            <Button variant="quiet" iconAfter="chevron-right" onPress={() => tab.set(id)}>
              {text}
            </Button>
            <span className={styles.hint}>{t(`progress.${id}.hint`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
