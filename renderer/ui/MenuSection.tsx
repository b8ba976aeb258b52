import { Header, MenuSection as AriaMenuSection, Separator } from 'react-aria-components';
import type { ReactNode } from 'react';

import styles from './Menu.module.css';

export interface MenuSectionProps {
  title: string;
  children: ReactNode;
}

/** A titled group of MenuItems. */
export function MenuSection({ title, children }: MenuSectionProps) {
  return (
    <AriaMenuSection>
      <Header className={styles.heading}>{title}</Header>
      {children}
    </AriaMenuSection>
  );
}

/** A line between groups of MenuItems. */
export function MenuSeparator() {
  return <Separator className={styles.separator ?? ''} />;
}
