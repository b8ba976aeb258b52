import { Keyboard, MenuItem as AriaMenuItem, Text } from 'react-aria-components';
import type { ReactNode } from 'react';

import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import styles from './Menu.module.css';
import { shortcutText, type Shortcut } from './shortcut.ts';

export interface MenuItemProps {
  label: string;
  /** Only needed in a menu whose items are chosen (selection). */
  id?: string;
  description?: string;
  icon?: IconName;
  /** Drawn before the label instead of an icon, e.g. a coloured dot. */
  leading?: ReactNode;
  shortcut?: Shortcut;
  tone?: 'neutral' | 'danger';
  isDisabled?: boolean;
  /** Shows a check: the item is a setting that is on. */
  isChecked?: boolean;
  onAction?: () => void;
}

/** One action of a Menu. */
export function MenuItem({ label, id, description, icon, leading, shortcut, tone = 'neutral', isDisabled = false, isChecked, onAction }: MenuItemProps) {
  return (
    <AriaMenuItem
      className={styles.item ?? ''}
      textValue={label}
      isDisabled={isDisabled}
      data-tone={tone}
      {...(id === undefined ? {} : { id })}
      {...(onAction === undefined ? {} : { onAction })}
    >
      {({ hasSubmenu }) => (
        <>
          {leading ?? (icon && <Icon name={icon} size={15} />)}
          <span className={styles.texts}>
            <Text slot="label">{label}</Text>
            {description !== undefined && (
              <Text slot="description" className={styles.description ?? ''}>
                {description}
              </Text>
            )}
          </span>
          {isChecked && <Icon name="check" size={15} />}
          {shortcut !== undefined && <Keyboard className={styles.keys ?? ''}>{shortcutText(shortcut)}</Keyboard>}
          {hasSubmenu && <Icon name="chevron-right" size={15} />}
        </>
      )}
    </AriaMenuItem>
  );
}
