import type { Hypothesis } from '#shared/domain/hypothesis.ts';
import { deleteHypothesis } from '#shared/domain/operations/hypothesis-operations.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';

import { deleteAndOffer } from '../delete-and-offer.ts';
import { probabilityText } from '../range-text.ts';
import { tracingText } from '../text.ts';
import { useWholeProject } from '../use-tracing.ts';
import styles from './HypothesisCard.module.css';
import { StandingBadge } from './StandingBadge.tsx';

/** One hypothesis with what a person says of it, beforehand and in the end. */
export function HypothesisCard({ hypothesis }: { readonly hypothesis: Hypothesis }) {
  const t = useText(tracingText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useWholeProject();
  const { id, caseId, name, statement, scopeConditions, prior, priorRange, verdict } = hypothesis;
  const priorText = [prior, priorRange === null ? '' : probabilityText(priorRange, language)].filter((part) => part !== '').join(' · ');
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <strong>{name}</strong>
        <StandingBadge verdict={verdict} />
        <span className={styles.space} />
        {!workbench.session.readOnly && (
          <>
            <Button size="small" icon="scale" onPress={() => workbench.openDialog('tracing.verdict', id)}>
              {t(verdict === null ? 'verdict.give' : 'verdict.change')}
            </Button>
            <IconButton size="small" icon="edit" label={t('action.editOf', { name })} onPress={() => workbench.openDialog('tracing.hypothesis', { caseId, id })} />
            <IconButton size="small" icon="trash" label={t('action.deleteOf', { name })} onPress={() => void deleteAndOffer(workbench, deleteHypothesis, { id })} />
          </>
        )}
      </div>
      {statement !== '' && <p className={styles.prose}>{statement}</p>}
      <dl className={styles.facts}>
        <dt>{t('hypothesis.scope')}</dt>
        <dd>{scopeConditions || t('nothingYet')}</dd>
        <dt>{t('hypothesis.prior')}</dt>
        <dd>{priorText || t('nothingYet')}</dd>
        {verdict !== null && (
          <>
            <dt>{t('verdict.reasoning')}</dt>
            <dd>
              {verdict.reasoning} <span className={styles.by}>{t('verdict.by', { coder: state.coders.get(verdict.coderId)?.name ?? '', date: verdict.at.slice(0, 10) })}</span>
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
