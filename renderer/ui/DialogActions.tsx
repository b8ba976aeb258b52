import type { ReactNode } from 'react';

import styles from './DialogActions.module.css';

export interface DialogActionsProps {
  /** The buttons, the one that acts last. */
  children: ReactNode;
  /** At the other end: a count, a help link. */
  aside?: ReactNode;
}

/** The foot of a Dialog. */
export function DialogActions({ children, aside }: DialogActionsProps) {
  return (
    <footer className={styles.actions}>
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      <div className={styles.buttons}>{children}</div>
    </footer>
  );
}
