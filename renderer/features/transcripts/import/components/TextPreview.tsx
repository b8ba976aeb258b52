import { useMemo } from 'react';

import { openingOf } from '../opening.ts';
import styles from './TextPreview.module.css';

/** The first lines of a transcript with their turns. The keyboard can scroll it. */
export function TextPreview({ label, text }: { readonly label: string; readonly text: string }) {
  const parts = useMemo(() => openingOf(text), [text]);
  return (
    <div role="region" aria-label={label} tabIndex={0} className={styles.preview}>
      {parts.map(({ start, turn, words }) =>
        turn === null ? (
          <p key={start} className={styles.line}>
            {words}
          </p>
        ) : (
          <div key={start} className={styles.turn}>
            <span className={styles.speaker} data-role={turn.role} title={turn.speaker}>
              {turn.speaker}
            </span>
            <p className={turn.role === 'interviewer' ? styles.asked : undefined}>{words}</p>
          </div>
        ),
      )}
    </div>
  );
}
