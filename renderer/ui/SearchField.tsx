import { Button, Group, Input, Label, SearchField as AriaSearchField, VisuallyHidden, type SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components';
import type { Ref } from 'react';

import { classNames } from './class-names.ts';
import fieldStyles from './FieldShell.module.css';
import { Icon } from './Icon.tsx';
import styles from './SearchField.module.css';

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'children' | 'className' | 'style'> {
  /** Spoken name; on screen the placeholder and the magnifier speak. */
  label: string;
  placeholder?: string;
  className?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** A search box: Esc or its cross empties it. */
export function SearchField({ label, placeholder, className, inputRef, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} className={classNames(styles.field, className)}>
      <VisuallyHidden>
        <Label>{label}</Label>
      </VisuallyHidden>
      <Group className={classNames(fieldStyles.input, styles.group)}>
        <Icon name="search" size={15} />
        <Input className={styles.input ?? ''} ref={inputRef ?? null} placeholder={placeholder ?? label} />
        <Button className={styles.clear ?? ''}>
          <Icon name="close" size={14} />
        </Button>
      </Group>
    </AriaSearchField>
  );
}
