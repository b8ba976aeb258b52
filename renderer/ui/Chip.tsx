import { Button } from 'react-aria-components';
import type { ReactNode } from 'react';

import styles from './Chip.module.css';
import { Dot } from './Dot.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

export interface ChipProps {
  children: ReactNode;
  /** Any CSS colour; drawn as a dot. */
  color?: string;
  icon?: IconName;
  /** Makes the label a button. */
  onPress?: () => void;
  onRemove?: () => void;
  /** Spoken name of the cross: "Remove Shenzhen". */
  removeLabel?: string;
  isSelected?: boolean;
  size?: 'small' | 'medium';
}

/** A short name that stands for a thing: a filter, a tag. */
export function Chip({ children, color, icon, onPress, onRemove, removeLabel, isSelected = false, size = 'medium' }: ChipProps) {
  const content = (
    <>
      {color !== undefined && <Dot color={color} />}
      {icon && <Icon name={icon} size={13} />}
      <span className={styles.label}>{children}</span>
    </>
  );
  return (
    <span className={styles.chip} data-size={size} data-selected={isSelected || undefined}>
      {onPress === undefined ? (
        <span className={styles.content}>{content}</span>
      ) : (
        <Button className={styles.content ?? ''} onPress={onPress}>
          {content}
        </Button>
      )}
      {onRemove !== undefined && removeLabel !== undefined && (
        <Button className={styles.remove ?? ''} aria-label={removeLabel} onPress={onRemove}>
          <Icon name="close" size={12} />
        </Button>
      )}
    </span>
  );
}
