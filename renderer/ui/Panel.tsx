import { Button } from 'react-aria-components';
import { useId, useState, type ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import styles from './Panel.module.css';

export interface PanelProps {
  title: string;
  icon?: IconName;
  /** Beside the title: a count, a Badge. */
  aside?: ReactNode;
  /** At the end of the title row: IconButtons. */
  actions?: ReactNode;
  /** Below the title row, above what scrolls: a SearchField, a filter. */
  tools?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
  /** Makes the title a button that folds the panel. */
  isCollapsible?: boolean;
  isCollapsed?: boolean;
  defaultCollapsed?: boolean;
  onCollapsedChange?: (isCollapsed: boolean) => void;
  /** Padding around the content; lists and trees want none. */
  padding?: 'none' | 'normal';
  /** `fill` takes the height of its parent and scrolls inside; `auto` is as high as its content. */
  height?: 'fill' | 'auto';
  headingLevel?: 2 | 3 | 4;
  className?: string;
}

/** A titled region of the screen. To make it resizable, put it into a SplitPane. */
export function Panel({
  title, icon, aside, actions, tools, children, footer, isCollapsible = false, isCollapsed, defaultCollapsed = false, onCollapsedChange, padding = 'none', height = 'fill',
  headingLevel = 2, className,
}: PanelProps) {
  const id = useId();
  const [ownCollapsed, setOwnCollapsed] = useState(defaultCollapsed);
  const collapsed = isCollapsible && (isCollapsed ?? ownCollapsed);
  const Heading = `h${headingLevel}` as const;
  const toggle = () => {
    setOwnCollapsed(!collapsed);
    onCollapsedChange?.(!collapsed);
  };
  const name = (
    <>
      {isCollapsible && <Icon name={collapsed ? 'chevron-right' : 'chevron-down'} size={14} />}
      {icon && <Icon name={icon} size={15} />}
      <span id={id}>{title}</span>
    </>
  );
  return (
    <section aria-labelledby={id} className={classNames(styles.panel, className)} data-height={collapsed ? 'auto' : height}>
      <header className={styles.header}>
        <Heading className={styles.title}>
          {isCollapsible ? (
            <Button className={styles.fold ?? ''} aria-expanded={!collapsed} onPress={toggle}>
              {name}
            </Button>
          ) : (
            <span className={styles.name}>{name}</span>
          )}
        </Heading>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {!collapsed && (
        <>
          {tools !== undefined && <div className={styles.tools}>{tools}</div>}
          <div className={styles.body} data-padding={padding}>
            {children}
          </div>
          {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
        </>
      )}
    </section>
  );
}
