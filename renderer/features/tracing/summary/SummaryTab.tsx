import { useMemo } from 'react';

import { caseLedger, type CaseLedger, type HypothesisLedger } from '#shared/analysis/ledger.ts';
import type { Case } from '#shared/domain/case.ts';
import { openCase } from '#renderer/frame/case-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Link } from '#renderer/ui/Link.tsx';

import { StandingBadge } from '../hypotheses/StandingBadge.tsx';
import { probabilityText, ratioText } from '../range-text.ts';
import { stepName } from '../step-name.ts';
import { tracingText } from '../text.ts';
import { tracingView } from '../tracing-view.ts';
import { useWholeProject } from '../use-tracing.ts';
import styles from './SummaryTab.module.css';

/** What the ledger of a case says and what it lacks, for a person to judge by. */
export function SummaryTab({ about }: { readonly about: Case }) {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  const state = useWholeProject();
  const ledger = useMemo(() => caseLedger(state, about.id), [state, about.id]);
  if (ledger.hypotheses.length === 0) {
    return (
      <EmptyState icon="scale" title={t('summary.empty')} action={<Button onPress={() => tracingView(workbench).tab.set('hypotheses')}>{t('tab.hypotheses')}</Button>}>
        {t('summary.empty.text')}
      </EmptyState>
    );
  }
  const standing = ledger.hypotheses.filter(({ isStanding }) => isStanding);
  return (
    <div className={styles.summary}>
      <Banner tone="info">{t('summary.noVerdict')}</Banner>
      <section aria-label={t('summary.rivals')}>
        <h3>{t('summary.rivals')}</h3>
        <p className={styles.hint}>{t('summary.standing', { count: standing.length, total: ledger.hypotheses.length, names: standing.map(({ hypothesis }) => hypothesis.name).join(t('list.separator')) })}</p>
        {ledger.hypotheses.map((each) => (
          <HypothesisSummary key={each.hypothesis.id} about={about} ledger={each} />
        ))}
      </section>
      <Missing about={about} ledger={ledger} />
      <section aria-label={t('summary.aid')}>
        <h3>{t('summary.aid')}</h3>
        <p className={styles.hint}>{t('summary.aid.text')}</p>
        <p className={styles.formula}>P(H|E) = P(H)·P(E|H) ÷ [P(H)·P(E|H) + (1−P(H))·P(E|¬H)]</p>
        <p className={styles.hint}>{t('summary.aid.source')}</p>
      </section>
    </div>
  );
}

function HypothesisSummary({ about, ledger: { hypothesis, counted, outcomes, failedHoops, aid } }: { readonly about: Case; readonly ledger: HypothesisLedger }) {
  const t = useText(tracingText);
  const language = useLanguage();
  const workbench = useWorkbench();
  return (
    <article aria-label={hypothesis.name} className={styles.hypothesis}>
      <header>
        <strong>{hypothesis.name}</strong>
        <StandingBadge verdict={hypothesis.verdict} />
        <Badge tone={failedHoops.length === 0 ? 'neutral' : 'danger'}>{t(failedHoops.length === 0 ? 'summary.noHoopFailed' : 'summary.hoopsFailed', { count: failedHoops.length })}</Badge>
      </header>
      <p>{t('summary.counts', { count: outcomes.length, counted: counted.length })}</p>
      {failedHoops.length > 0 && (
        <>
          <span className={styles.hint}>{t('summary.hoops')}</span>
          <ul>
            {failedHoops.map(({ evidence, kind }) => (
              <li key={evidence.id}>
                <Link onPress={() => openCase(workbench, about.id, evidence.id)}>{evidence.prediction}</Link> {kind !== null && <Badge tone="danger">{t(`kind.${kind}`)}</Badge>}
              </li>
            ))}
          </ul>
        </>
      )}
      {counted.length > 0 && (
        <>
          <span className={styles.hint}>{t('summary.counted')}</span>
          <ul>
            {counted.map(({ evidence, kind, test, ratio }) => (
              <li key={evidence.id}>
                <Link onPress={() => openCase(workbench, about.id, evidence.id)}>{evidence.prediction}</Link>{' '}
                <Badge>{`${kind === null ? '' : t(`kind.${kind}`)} ${test.result === null ? '' : t(`result.${test.result}`)}`}</Badge>
                {evidence.independenceGroup !== '' && <span className={styles.hint}> {t('summary.group', { group: evidence.independenceGroup })}</span>}
                {ratio !== null && <span className={styles.hint}> LR {ratioText(ratio, language)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.aid}>
        {aid === null
          ? t('summary.noAid')
          : t('summary.posterior', { prior: probabilityText(aid.prior, language), posterior: probabilityText(aid.posterior, language), count: aid.used.length })}
      </p>
      {!workbench.session.readOnly && (
        <Button size="small" icon="scale" onPress={() => workbench.openDialog('tracing.verdict', hypothesis.id)}>
          {t(hypothesis.verdict === null ? 'verdict.give' : 'verdict.change')}
        </Button>
      )}
    </article>
  );
}

function Missing({ about, ledger: { missing, untestedSteps } }: { readonly about: Case; readonly ledger: CaseLedger }) {
  const t = useText(tracingText);
  const workbench = useWorkbench();
  return (
    <section aria-label={t('summary.missing')}>
      <h3>{t('summary.missing')}</h3>
      {missing.length === 0 && <p className={styles.hint}>{t('summary.nothingMissing')}</p>}
      <ol>
        {missing.map(({ evidence, reason, tests }) => (
          <li key={evidence.id}>
            <Link onPress={() => openCase(workbench, about.id, evidence.id)}>{evidence.prediction}</Link>{' '}
            <span className={styles.hint}>
              {t(reason === 'unanswered' ? 'finding.open' : 'finding.notAccessible')}
              {tests.map(({ hypothesis, kind }) => ` · ${hypothesis.name}: ${kind === null ? t('kind.none') : t(`kind.${kind}`)}`)}
            </span>
          </li>
        ))}
      </ol>
      {untestedSteps.length > 0 && <p className={styles.hint}>{t('summary.untested', { steps: untestedSteps.map(stepName).join(t('list.separator')) })}</p>}
    </section>
  );
}
