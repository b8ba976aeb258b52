import { Dot } from '#renderer/ui/Dot.tsx';

import type { PassageRow } from './case-passages.ts';
import styles from './Passages.module.css';

/** A passage with its source and its code, in as many lines as it takes, or in few. */
export function PassageText({ row, isShort = false }: { readonly row: PassageRow; readonly isShort?: boolean }) {
  return (
    <div className={styles.passage}>
      <span className={isShort ? styles.shortQuote : styles.quote}>“{row.quote}”</span>
      <span className={styles.source}>
        <Dot color={row.color} size={8} /> {row.code} · {row.recordId}
      </span>
    </div>
  );
}
