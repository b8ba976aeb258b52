import type { Codebook } from '#shared/domain/codebook.ts';
import { isPresent } from '#shared/domain/revision.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

import { reviewText } from '../text.ts';
import { useWholeProject } from '../use-review.ts';
import styles from './SignOffList.module.css';

/** Who signed which revision of a codebook, and whether it still is what they signed. */
export function SignOffList({ codebook }: { readonly codebook: Codebook }) {
  const t = useText(reviewText);
  const workbench = useWorkbench();
  const state = useWholeProject();
  const signOffs = [...state.signOffs.values()].filter(({ codebookId }) => codebookId === codebook.id).sort((a, b) => (a.at < b.at ? 1 : -1));
  const sign = !workbench.session.readOnly && (
    <Button variant="primary" icon="edit" onPress={() => workbench.openDialog('review.signOff', codebook.id)}>
      {t('signOff.action')}
    </Button>
  );
  if (signOffs.length === 0) {
    return (
      <EmptyState icon="edit" title={t('signOff.title')} action={sign}>
        {t('signOff.none')}
      </EmptyState>
    );
  }
  return (
    <section className={styles.signOffs} aria-label={t('signOff.title')}>
      <div className={styles.head}>
        <h2>{t('signOff.title')}</h2>
        {sign}
      </div>
      {signOffs.map((signOff) => {
        const revision = state.revisions.get(signOff.revisionId);
        const isCurrent = revision !== undefined && isPresent(state, revision);
        return (
          <article key={signOff.id} className={styles.signOff} data-current={isCurrent} aria-label={signOff.name}>
            <p className={styles.statement}>{signOff.statement}</p>
            <p className={styles.name}>
              <strong>{signOff.name}</strong>
              <span>{signOff.role}</span>
              <time dateTime={signOff.date}>{signOff.date}</time>
            </p>
            <p className={styles.name}>
              <span>{t('signOff.revision', { number: revision?.number ?? 0 })}</span>
              <Badge tone={isCurrent ? 'success' : 'warning'}>{isCurrent ? t('signOff.current') : t('signOff.outdated')}</Badge>
            </p>
          </article>
        );
      })}
    </section>
  );
}
