import { FieldError, Label, Text, VisuallyHidden } from 'react-aria-components';
import type { ReactNode } from 'react';

import type { FieldText } from './field.ts';
import styles from './FieldShell.module.css';
import { Icon } from './Icon.tsx';

export interface FieldShellProps extends FieldText {
  isRequired?: boolean | undefined;
  children: ReactNode;
}

/** Label above, control, then description and error below: the inside of every form field. */
export function FieldShell({ label, labelHidden = false, description, error, isRequired = false, children }: FieldShellProps) {
  const text = (
    <Label className={styles.label ?? ''}>
      {label}
      {isRequired && (
        <span aria-hidden className={styles.required}>
          *
        </span>
      )}
    </Label>
  );
  return (
    <>
      {labelHidden ? <VisuallyHidden>{text}</VisuallyHidden> : text}
      {children}
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      {/* A function, so that an absent error falls back to the control's own (localized) validation message. */}
      <FieldError className={styles.error ?? ''}>
        {({ validationErrors }) => (
          <>
            <Icon name="alert" size={14} />
            <span>{error ?? validationErrors.join(' ')}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
