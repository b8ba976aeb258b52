import { Button, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';

import { classNames } from './class-names.ts';
import type { FieldText } from './field.ts';
import { FieldShell } from './FieldShell.tsx';
import fieldStyles from './FieldShell.module.css';
import { Icon } from './Icon.tsx';
import type { Option } from './option.ts';
import { OptionRow } from './OptionRow.tsx';
import optionStyles from './OptionRow.module.css';
import popoverStyles from './Popover.module.css';
import styles from './Select.module.css';

export interface SelectProps<Id extends string> extends FieldText {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  placeholder?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
  className?: string;
}

/** One of a known, short list. For long lists that one searches, use ComboBox. */
export function Select<Id extends string>({
  label, labelHidden, description, error, options, value, onChange, placeholder, isDisabled = false, isRequired = false, className,
}: SelectProps<Id>) {
  const choose = (key: unknown) => {
    const chosen = options.find((option) => option.id === key);
    if (chosen !== undefined) onChange(chosen.id);
  };
  return (
    <AriaSelect
      className={classNames(fieldStyles.field, className)}
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      isRequired={isRequired}
      isInvalid={error !== undefined}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <FieldShell label={label} labelHidden={labelHidden ?? false} description={description} error={error} isRequired={isRequired}>
        <Button className={classNames(fieldStyles.input, styles.button)}>
          <SelectValue className={styles.value ?? ''}>
            {({ selectedText, defaultChildren, isPlaceholder }) => (isPlaceholder ? defaultChildren : selectedText)}
          </SelectValue>
          <Icon name="chevron-down" size={15} />
        </Button>
      </FieldShell>
      <Popover className={classNames(popoverStyles.popover, styles.popover)} offset={4}>
        <ListBox items={options} className={optionStyles.list ?? ''}>
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
