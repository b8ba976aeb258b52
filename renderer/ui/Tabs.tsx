import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import type { ReactNode } from 'react';

import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import styles from './Tabs.module.css';

export interface TabItem<Id extends string = string> {
  id: Id;
  label: string;
  icon?: IconName;
  /** After the label, e.g. a Badge. */
  trailing?: ReactNode;
  content: ReactNode;
}

export interface TabsProps<Id extends string> {
  /** Spoken name of the row of tabs. */
  label: string;
  tabs: readonly TabItem<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  /** Gives every tab a cross; the Delete key closes too. */
  onClose?: (id: Id) => void;
  /** Keeps the content of hidden tabs alive, with its scroll position. */
  keepMounted?: boolean;
  /** Drawn at the end of the row of tabs. */
  actions?: ReactNode;
  className?: string;
}

/** Several panels in one place. The panel fills the height that is left and scrolls by itself only if its content says so. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, onClose, keepMounted = false, actions, className }: TabsProps<Id>) {
  const find = (key: unknown) => tabs.find((tab) => tab.id === key)?.id;
  const choose = (key: unknown) => {
    const id = find(key);
    if (id !== undefined && id !== value) onChange(id);
  };
  return (
    <AriaTabs className={classNames(styles.tabs, className)} selectedKey={value} onSelectionChange={choose}>
      <div className={styles.bar}>
        <div
          className={styles.scroller}
          onKeyDown={(event) => {
            const id = find((event.target as Element).closest('[role=tab]')?.getAttribute('data-key'));
            if (event.key === 'Delete' && id !== undefined) onClose?.(id);
          }}
        >
          <TabList aria-label={label} className={styles.list ?? ''} items={tabs}>
            {(tab) => (
              <Tab id={tab.id} className={styles.tab ?? ''}>
                {tab.icon && <Icon name={tab.icon} size={15} />}
                <span className={styles.label}>{tab.label}</span>
                {tab.trailing}
                {onClose && (
                  // For the mouse only: a button inside a tab would be unreachable to assistive technology; Delete does the same.
                  <span
                    aria-hidden
                    className={styles.close}
                    onPointerDown={(event) => event.stopPropagation()}
                    onMouseDown={(event) => event.stopPropagation()}
                    onClick={(event) => {
                      event.stopPropagation();
                      onClose(tab.id);
                    }}
                  >
                    <Icon name="close" size={12} />
                  </span>
                )}
              </Tab>
            )}
          </TabList>
        </div>
        {actions}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel ?? ''} shouldForceMount={keepMounted}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
