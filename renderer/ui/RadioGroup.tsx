import { RadioButton, RadioField, RadioGroup as AriaRadioGroup, Text } from 'react-aria-components';

import { classNames } from './class-names.ts';
import type { FieldText } from './field.ts';
import { FieldShell } from './FieldShell.tsx';
import fieldStyles from './FieldShell.module.css';
import type { Option } from './option.ts';
import styles from './RadioGroup.module.css';

export interface RadioGroupProps<Id extends string> extends FieldText {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  orientation?: 'vertical' | 'horizontal';
  isDisabled?: boolean;
  className?: string;
}

/** One of a few, all in view. */
export function RadioGroup<Id extends string>({
  label, labelHidden, description, error, options, value, onChange, orientation = 'vertical', isDisabled = false, className,
}: RadioGroupProps<Id>) {
  const choose = (id: string) => {
    const chosen = options.find((option) => option.id === id);
    if (chosen !== undefined) onChange(chosen.id);
  };
  return (
    <AriaRadioGroup
      className={classNames(fieldStyles.field, className)}
      value={value}
      onChange={choose}
      orientation={orientation}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
    >
      <FieldShell label={label} labelHidden={labelHidden ?? false} description={description} error={error}>
        <div className={styles.options} data-orientation={orientation}>
          {options.map((option) => (
            <RadioField key={option.id} value={option.id} isDisabled={option.isDisabled ?? false}>
              <RadioButton className={styles.button ?? ''}>
                <span className={styles.circle} aria-hidden />
                <span className={styles.label}>{option.label}</span>
              </RadioButton>
              {option.description !== undefined && (
                <Text slot="description" className={styles.description ?? ''}>
                  {option.description}
                </Text>
              )}
            </RadioField>
          ))}
        </div>
      </FieldShell>
    </AriaRadioGroup>
  );
}
