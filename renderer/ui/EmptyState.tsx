import type { ReactNode } from 'react';

import styles from './EmptyState.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface EmptyStateProps {
  icon?: IconName;
  title: string;
  /** Why it is empty and what to do. */
  children?: ReactNode;
  /** Buttons. */
  action?: ReactNode;
  size?: 'small' | 'large';
}

/** Stands where there is nothing yet. */
export function EmptyState({ icon, title, children, action, size = 'large' }: EmptyStateProps) {
  return (
    <div className={styles.empty} data-size={size}>
      {icon && (
        <span className={styles.icon}>
          <Icon name={icon} size={size === 'large' ? 28 : 20} />
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
