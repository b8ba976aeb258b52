import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components';
import { useMemo } from 'react';

import { classNames } from './class-names.ts';
import type { FieldText } from './field.ts';
import { FieldShell } from './FieldShell.tsx';
import fieldStyles from './FieldShell.module.css';
import { Icon } from './Icon.tsx';
import type { Option } from './option.ts';
import { OptionRow } from './OptionRow.tsx';
import optionStyles from './OptionRow.module.css';
import popoverStyles from './Popover.module.css';
import styles from './ComboBox.module.css';

export interface ComboBoxProps<Id extends string> extends FieldText {
  options: readonly Option<Id>[];
  value: Id | null;
  /** Called with `null` when the box is emptied. */
  onChange: (id: Id | null) => void;
  /** Whether an option answers to what was typed. Default: its label contains it, regardless of case and accents. */
  matches?: (option: Option<Id>, typed: string) => boolean;
  placeholder?: string;
  /** Shown in the list when nothing answers. */
  emptyText?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
  className?: string;
}

/** One of a longer list, found by typing. */
export function ComboBox<Id extends string>({
  label, labelHidden, description, error, options, value, onChange, matches, placeholder, emptyText, isDisabled = false, isRequired = false, className,
}: ComboBoxProps<Id>) {
  const byLabel = useMemo(() => new Map(options.map((option) => [option.label, option])), [options]);
  const filter = matches && ((text: string, typed: string) => {
    const option = byLabel.get(text);
    return option !== undefined && (typed === '' || matches(option, typed));
  });
  const choose = (key: unknown) => onChange(options.find((option) => option.id === key)?.id ?? null);
  return (
    <AriaComboBox
      className={classNames(fieldStyles.field, className)}
      defaultItems={options}
      value={value}
      onChange={choose}
      menuTrigger="focus"
      allowsEmptyCollection={emptyText !== undefined}
      isDisabled={isDisabled}
      isRequired={isRequired}
      isInvalid={error !== undefined}
      {...(filter === undefined ? {} : { defaultFilter: filter })}
    >
      <FieldShell label={label} labelHidden={labelHidden ?? false} description={description} error={error} isRequired={isRequired}>
        <Group className={classNames(fieldStyles.input, styles.group)}>
          <Input className={styles.input ?? ''} {...(placeholder === undefined ? {} : { placeholder })} />
          <Button className={styles.button ?? ''}>
            <Icon name="chevron-down" size={15} />
          </Button>
        </Group>
      </FieldShell>
      <Popover className={classNames(popoverStyles.popover, styles.popover)} offset={4}>
        <ListBox<Option<Id>> className={optionStyles.list ?? ''} renderEmptyState={() => <div className={styles.empty}>{emptyText}</div>}>
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
