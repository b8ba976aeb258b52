import { Button } from 'react-aria-components';

import { Icon } from '#renderer/ui/Icon.tsx';
import type { IconName } from '#renderer/ui/icons.ts';

import styles from './StartAction.module.css';

export interface StartActionProps {
  readonly icon: IconName;
  readonly label: string;
  /** What it is good for, in a line. */
  readonly hint: string;
  readonly isPrimary?: boolean;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

/** One of the large buttons of the start screen. */
export function StartAction({ icon, label, hint, isPrimary = false, isDisabled, onPress }: StartActionProps) {
  return (
    <Button className={styles.action ?? ''} data-primary={isPrimary} isDisabled={isDisabled} onPress={onPress}>
      <span className={styles.icon}>
        <Icon name={icon} size={20} />
      </span>
      <span className={styles.texts}>
        <span className={styles.label}>{label}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
    </Button>
  );
}
