import { Button, Group, Input, NumberField as AriaNumberField, type NumberFieldProps as AriaNumberFieldProps } from 'react-aria-components';

import { classNames } from './class-names.ts';
import type { FieldText } from './field.ts';
import { FieldShell } from './FieldShell.tsx';
import fieldStyles from './FieldShell.module.css';
import { Icon } from './Icon.tsx';
import styles from './NumberField.module.css';

export interface NumberFieldProps extends Omit<AriaNumberFieldProps, 'children' | 'className' | 'style'>, FieldText {
  className?: string;
}

/** A number, typed or stepped with the arrow keys or the two small buttons. */
export function NumberField({ label, labelHidden, description, error, className, ...props }: NumberFieldProps) {
  return (
    <AriaNumberField {...props} isInvalid={props.isInvalid ?? error !== undefined} className={classNames(fieldStyles.field, className)}>
      <FieldShell label={label} labelHidden={labelHidden ?? false} description={description} error={error} isRequired={props.isRequired}>
        <Group className={classNames(fieldStyles.input, styles.group)}>
          <Input className={styles.input ?? ''} />
          <Button slot="decrement" className={styles.step ?? ''}>
            <Icon name="minus" size={14} />
          </Button>
          <Button slot="increment" className={styles.step ?? ''}>
            <Icon name="plus" size={14} />
          </Button>
        </Group>
      </FieldShell>
    </AriaNumberField>
  );
}
