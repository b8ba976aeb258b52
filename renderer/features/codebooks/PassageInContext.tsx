import type { Coding } from '#shared/domain/coding.ts';

import styles from './PassageInContext.module.css';

/** The words of a passage in those around it, for whatever quotes them. Without an anchor, the words alone. */
export function PassageInContext({ anchor, quote = anchor?.quote ?? '' }: { readonly anchor: Coding['anchor'] | null; readonly quote?: string }) {
  return (
    <>
      {anchor !== null && <span className={styles.around}>{anchor.prefix}</span>}
      <mark className={styles.passage}>{quote}</mark>
      {anchor !== null && <span className={styles.around}>{anchor.suffix}</span>}
    </>
  );
}
