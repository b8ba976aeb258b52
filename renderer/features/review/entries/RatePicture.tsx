import type { ReviewRate } from '#shared/analysis/review-rates.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';

import { reviewText } from '../text.ts';
import styles from './RatePicture.module.css';

const width = 72;

/** The rate as a number, and its interval as a bar on a line from 0 to 1 with a mark at the rate. */
export function RatePicture({ rate }: { readonly rate: ReviewRate | undefined }) {
  const t = useText(reviewText);
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent', maximumFractionDigits: 0 });
  if (rate === undefined || rate.rate === null || rate.interval === null) return <span className={styles.none}>{rate === undefined ? '—' : t('rate.none')}</span>;
  const { low, high } = rate.interval;
  const count = rate.agree + rate.disagree;
  const spoken = t('rate.spoken', { rate: percent.format(rate.rate), low: percent.format(low), high: percent.format(high), count });
  const unclear = rate.unclear === 0 ? '' : ` ${t('rate.unclear', { count: rate.unclear })}`;
  return (
    <span className={styles.rate} title={spoken + unclear}>
      <span className={styles.number}>{percent.format(rate.rate)}</span>
      <svg className={styles.picture} width={width} height={14} role="img" aria-label={spoken + unclear}>
        <line className={styles.axis} x1={0} x2={width} y1={7} y2={7} />
        <rect className={styles.interval} x={low * width} width={Math.max(2, (high - low) * width)} y={4} height={6} rx={3} />
        <circle className={styles.mark} cx={Math.min(width - 3, Math.max(3, rate.rate * width))} cy={7} r={3} />
      </svg>
    </span>
  );
}
