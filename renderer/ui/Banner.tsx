import type { ReactNode } from 'react';

import styles from './Banner.module.css';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { toneIcon, type Tone } from './tone.ts';

export interface BannerProps {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
  /** Buttons. */
  action?: ReactNode;
  onDismiss?: () => void;
  dismissLabel?: string;
  /** Speak it when it appears. */
  isLive?: boolean;
}

/** A message that stays in its place: what is wrong, where, what to do. */
export function Banner({ tone = 'info', title, children, action, onDismiss, dismissLabel, isLive = false }: BannerProps) {
  const role = isLive ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div className={styles.banner} data-tone={tone} role={role}>
      <Icon name={toneIcon[tone]} />
      <div className={styles.texts}>
        {title !== undefined && <strong className={styles.title}>{title}</strong>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
      {onDismiss !== undefined && dismissLabel !== undefined && <IconButton label={dismissLabel} icon="close" size="small" onPress={onDismiss} />}
    </div>
  );
}
