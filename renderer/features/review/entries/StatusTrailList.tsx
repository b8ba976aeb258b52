import { byTime, type ReviewComment } from '#shared/domain/review-comment.ts';
import { statusTrail } from '#shared/domain/status-trail.ts';
import { useText } from '#renderer/frame/feature-text.ts';

import { reviewText } from '../text.ts';
import { useMoment } from '../use-moment.ts';
import { usePersonName } from '../use-review.ts';
import styles from './EntryReview.module.css';

/** How an entry came to its state: who did what when, what had no effect too. */
export function StatusTrailList({ lines }: { readonly lines: readonly ReviewComment[] }) {
  const t = useText(reviewText);
  const nameOf = usePersonName();
  const moment = useMoment();
  const { taken, aside } = statusTrail(lines);
  const sent = lines.filter((line): line is ReviewComment & { readonly act: 'send' } => line.act === 'send');
  const steps = [...taken, ...aside, ...sent].sort(byTime);
  const isAside = new Set<ReviewComment>(aside);
  return (
    <section aria-label={t('trail.title')}>
      <h3 className={styles.fieldName}>{t('trail.title')}</h3>
      {steps.length === 0 && <p className={styles.blank}>{t('trail.empty')}</p>}
      <ol className={styles.trail}>
        {steps.map((line) => (
          <li key={line.id} className={styles.step} data-aside={isAside.has(line)}>
            <span>{t(`line.${line.act}`, { who: nameOf(line.coderId) })}</span>
            <time className={styles.when} dateTime={line.createdAt}>
              {moment(line.createdAt)}
            </time>
            {isAside.has(line) && <em>{t('line.aside')}</em>}
            {line.text !== '' && <span className={styles.why}>{line.text}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
