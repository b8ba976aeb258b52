import { useText } from '#renderer/frame/feature-text.ts';

import styles from './Brand.module.css';
import { startText } from './text.ts';

/** The name of the app, under its sign: two cities, and the trace between them. */
export function Brand() {
  const t = useText(startText);
  return (
    <div className={styles.brand}>
      <svg className={styles.sign} viewBox="0 0 96 64" aria-hidden focusable={false}>
        <path className={styles.trace} d="M22 46C34 14 58 46 74 18" />
        <circle className={styles.from} cx="20" cy="48" r="9" />
        <circle className={styles.to} cx="76" cy="16" r="9" />
      </svg>
      <h1 className={styles.name}>
        {t('brand.name')}
        <span className={styles.latin}>{t('brand.latin')}</span>
      </h1>
      <p className={styles.line}>{t('brand.line')}</p>
    </div>
  );
}
