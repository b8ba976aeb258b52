import { ListBoxItem } from 'react-aria-components';

import { Icon } from './Icon.tsx';
import type { Option } from './option.ts';
import styles from './OptionRow.module.css';

export interface OptionRowProps {
  option: Option;
}

/** A row of the list that a Select or ComboBox drops down. */
export function OptionRow({ option }: OptionRowProps) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={styles.row ?? ''} isDisabled={option.isDisabled ?? false}>
      {({ isSelected }) => (
        <>
          <span className={styles.leading}>{option.leading ?? (option.icon && <Icon name={option.icon} size={15} />)}</span>
          <span className={styles.texts}>
            {option.label}
            {option.description !== undefined && <span className={styles.description}>{option.description}</span>}
          </span>
          <span className={styles.check}>{isSelected && <Icon name="check" size={15} />}</span>
        </>
      )}
    </ListBoxItem>
  );
}
