import { SwitchButton, SwitchField, Text, type SwitchFieldProps } from 'react-aria-components';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './Switch.module.css';

export interface SwitchProps extends Omit<SwitchFieldProps, 'children' | 'className' | 'style'> {
  label: ReactNode;
  description?: ReactNode;
  className?: string;
}

/** A setting that takes effect at once. */
export function Switch({ label, description, className, ...props }: SwitchProps) {
  return (
    <SwitchField {...props} className={classNames(styles.field, className)}>
      <SwitchButton className={styles.button ?? ''}>
        <span className={styles.track} aria-hidden>
          <span className={styles.thumb} />
        </span>
        <span className={styles.label}>{label}</span>
      </SwitchButton>
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
    </SwitchField>
  );
}
