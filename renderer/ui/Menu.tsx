import { Menu as AriaMenu, MenuTrigger as AriaMenuTrigger, Popover, type Placement } from 'react-aria-components';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './Menu.module.css';
import popoverStyles from './Popover.module.css';

/** Wraps a button and the Menu that it opens. */
export const MenuTrigger = AriaMenuTrigger;

export interface MenuProps {
  /** Spoken name; inside MenuTrigger the button's own name serves if this is left out. */
  label?: string;
  /** MenuItem, MenuSection, MenuSeparator, Submenu. */
  children: ReactNode;
  placement?: Placement;
}

/** A list of actions that a button opens. */
export function Menu({ label, children, placement = 'bottom start' }: MenuProps) {
  return (
    <Popover className={classNames(popoverStyles.popover, styles.popover)} placement={placement} offset={4}>
      <AriaMenu className={styles.menu ?? ''} {...(label === undefined ? {} : { 'aria-label': label })}>
        {children}
      </AriaMenu>
    </Popover>
  );
}
