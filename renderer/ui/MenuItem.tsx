import { MenuItem as AriaMenuItem } from 'react-aria-components';
import type { ReactNode } from 'react';

import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import styles from './Menu.module.css';
import { ariaShortcut, shortcutText, type Shortcut } from './shortcut.ts';

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
      // React Aria passes no `aria-keyshortcuts` on.
      render={(item) => ('href' in item ? <a {...item} /> : <div {...item} aria-keyshortcuts={shortcut && ariaShortcut(shortcut)} />)}
      {...(id === undefined ? {} : { id })}
      {...(onAction === undefined ? {} : { onAction })}
    >
      {({ hasSubmenu }) => (
        <>
          {(leading ?? icon) !== undefined && <span className={styles.leading}>{leading ?? (icon && <Icon name={icon} size={15} />)}</span>}
          <span className={styles.texts}>
            {label}
            {description !== undefined && <span className={styles.description}>{description}</span>}
          </span>
          {isChecked && <Icon name="check" size={15} />}
          {shortcut !== undefined && (
            <kbd aria-hidden className={styles.keys}>
              {shortcutText(shortcut)}
            </kbd>
          )}
          {hasSubmenu && <Icon name="chevron-right" size={15} />}
        </>
      )}
    </AriaMenuItem>
  );
}
