import type { ReactNode } from 'react';

import styles from './Badge.module.css';
import type { Tone } from './tone.ts';

export interface BadgeProps {
  children: ReactNode;
  tone?: Tone | 'neutral';
}

/** A count or a state in a word. */
export function Badge({ children, tone = 'neutral' }: BadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {children}
    </span>
  );
}
