import { CheckboxButton, CheckboxField, Text, type CheckboxFieldProps } from 'react-aria-components';
import type { ReactNode } from 'react';

import styles from './Checkbox.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';

export interface CheckboxProps extends Omit<CheckboxFieldProps, 'children' | 'className' | 'style'> {
  label: ReactNode;
  description?: ReactNode;
  className?: string;
}

/** A yes or no, or "some" with `isIndeterminate`. */
export function Checkbox({ label, description, className, ...props }: CheckboxProps) {
  return (
    <CheckboxField {...props} className={classNames(styles.field, className)}>
      <CheckboxButton className={styles.button ?? ''}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={styles.box} aria-hidden>
              {(isSelected || isIndeterminate) && <Icon name={isIndeterminate ? 'minus' : 'check'} size={12} />}
            </span>
            <span className={styles.label}>{label}</span>
          </>
        )}
      </CheckboxButton>
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
    </CheckboxField>
  );
}
