import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField, VisuallyHidden } from 'react-aria-components';
import type { ReactNode } from 'react';

import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import styles from './PickList.module.css';

/** A row of a PickList. */
export interface PickRow {
  id: string;
  label: string;
  /** Drawn instead of the label, e.g. with the matched letters marked. */
  content?: ReactNode;
  description?: string;
  icon?: IconName;
  leading?: ReactNode;
  trailing?: ReactNode;
  isDisabled?: boolean;
}

export interface PickListProps {
  /** Spoken name of the box. */
  label: string;
  placeholder?: string;
  query: string;
  onQueryChange: (query: string) => void;
  /** What answers the query, best first. Finding and ranking are the caller's; give it a screenful or two, not thousands. */
  rows: readonly PickRow[];
  onPick: (id: string) => void;
  /** Shown when there are no rows. */
  empty?: ReactNode;
  footer?: ReactNode;
}

/** Type, arrow, Enter: a search box with its answers below, for a command palette or a quick picker. Put it into a Dialog or Popover. */
export function PickList({ label, placeholder, query, onQueryChange, rows, onPick, empty, footer }: PickListProps) {
  return (
    <div className={styles.pick}>
      <Autocomplete inputValue={query} onInputChange={onQueryChange}>
        <SearchField className={styles.search ?? ''} autoFocus>
          <VisuallyHidden>
            <Label>{label}</Label>
          </VisuallyHidden>
          <Icon name="search" />
          {/* A combobox whose list is always open; what React Aria leaves out is its role and state. */}
          <Input
            type="text"
            role="combobox"
            aria-haspopup="listbox"
            aria-expanded={rows.length > 0}
            className={styles.input ?? ''}
            placeholder={placeholder ?? label}
          />
        </SearchField>
        <ListBox items={rows} aria-label={label} className={styles.list ?? ''} onAction={(key) => onPick(String(key))} renderEmptyState={() => <div className={styles.empty}>{empty}</div>}>
          {(row) => (
            <ListBoxItem id={row.id} textValue={row.label} className={styles.row ?? ''} isDisabled={row.isDisabled ?? false}>
              {(row.leading ?? row.icon) !== undefined && <span className={styles.leading}>{row.leading ?? (row.icon && <Icon name={row.icon} size={15} />)}</span>}
              <span className={styles.texts}>
                <span>{row.content ?? row.label}</span>
                {row.description !== undefined && <span className={styles.description}>{row.description}</span>}
              </span>
              {row.trailing !== undefined && <span className={styles.trailing}>{row.trailing}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
