import type { Case } from '#shared/domain/case.ts';
import { outcomeOf } from '#shared/analysis/ledger.ts';
import type { Evidence } from '#shared/domain/evidence.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';

import { ratioText } from '../range-text.ts';
import { tracingText } from '../text.ts';
import { useHypotheses } from '../use-tracing.ts';
import styles from './EvidenceDetail.module.css';

const resultTones = { passed: 'success', failed: 'danger', inconclusive: 'neutral' } as const;

/** What a piece of evidence is to each of the rivals. */
export function TestsOfEvidence({ about, evidence }: { readonly about: Case; readonly evidence: Evidence }) {
  const t = useText(tracingText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const hypotheses = useHypotheses(about);
  return (
    <section aria-label={t('evidence.tests')}>
      <h3>{t('evidence.tests')}</h3>
      {hypotheses.length === 0 && <p className={styles.stamp}>{t('tests.noHypotheses')}</p>}
      <ul className={styles.tests}>
        {hypotheses.map(({ id, name }) => {
          const test = evidence.tests.find(({ hypothesisId }) => hypothesisId === id);
          const outcome = test && outcomeOf(evidence, test);
          return (
            <li key={id}>
              <div className={styles.test}>
                <span>{name}</span>
                {outcome !== undefined && (
                  <span className={styles.badges}>
                    <Badge tone="info">{outcome.kind === null ? t('kind.none') : t(`kind.${outcome.kind}`)}</Badge>
                    {outcome.test.overruled !== null && <Badge tone="warning">{t('test.overruled')}</Badge>}
                    {outcome.test.result !== null && <Badge tone={resultTones[outcome.test.result]}>{t(`result.${outcome.test.result}`)}</Badge>}
                    {outcome.ratio !== null && <span className={styles.stamp}>LR {ratioText(outcome.ratio, language)}</span>}
                  </span>
                )}
                {outcome?.test.overruled && <span className={styles.stamp}>{outcome.test.overruled.reason}</span>}
                {outcome !== undefined && outcome.test.reasoning !== '' && <span className={styles.stamp}>{outcome.test.reasoning}</span>}
              </div>
              {!workbench.session.readOnly && (
                <Button size="small" onPress={() => workbench.openDialog('tracing.test', { evidenceId: evidence.id, hypothesisId: id })}>
                  {t(test === undefined ? 'test.add' : 'test.edit')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
