import { Group, Separator, Toolbar as AriaToolbar } from 'react-aria-components';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './Toolbar.module.css';

export interface ToolbarProps {
  /** Spoken name. */
  label: string;
  /** Buttons, ToolbarGroups, ToolbarSeparators, ToolbarSpacers. */
  children: ReactNode;
  orientation?: 'horizontal' | 'vertical';
  className?: string;
}

/** A row of controls with one tab stop; the arrow keys move inside it. */
export function Toolbar({ label, children, orientation = 'horizontal', className }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} orientation={orientation} className={classNames(styles.toolbar, className)}>
      {children}
    </AriaToolbar>
  );
}

export interface ToolbarGroupProps {
  label: string;
  children: ReactNode;
}

/** Controls that belong together. */
export function ToolbarGroup({ label, children }: ToolbarGroupProps) {
  return (
    <Group aria-label={label} className={styles.group ?? ''}>
      {children}
    </Group>
  );
}

/** A line between groups. */
export function ToolbarSeparator() {
  return <Separator orientation="vertical" className={styles.separator ?? ''} />;
}

/** Pushes what follows to the other end. */
export function ToolbarSpacer() {
  return <span className={styles.spacer} />;
}
