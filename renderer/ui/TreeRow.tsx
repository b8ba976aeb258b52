import { Button, TreeItem, TreeItemContent } from 'react-aria-components';
import type { ReactNode } from 'react';

import { Icon } from './Icon.tsx';
import styles from './Tree.module.css';

export interface TreeRowProps {
  id: string;
  /** The row as plain text: spoken, and found by typing its first letters. */
  textValue: string;
  /** Before the label, e.g. a coloured dot. */
  leading?: ReactNode;
  children: ReactNode;
  /** At the end of the row: counts, key caps. */
  trailing?: ReactNode;
  /** At the end of the row while it is hovered or holds the focus: buttons. */
  actions?: ReactNode;
  /** The rows below: TreeRows, or `<Collection items={…}>{…}</Collection>`. */
  rows?: ReactNode;
  isDisabled?: boolean;
  onAction?: () => void;
}

/** A row of a Tree. */
export function TreeRow({ id, textValue, leading, children, trailing, actions, rows, isDisabled = false, onAction }: TreeRowProps) {
  return (
    <TreeItem id={id} textValue={textValue} className={styles.row ?? ''} isDisabled={isDisabled} {...(onAction === undefined ? {} : { onAction })}>
      <TreeItemContent>
        {({ hasChildItems, allowsDragging }) => (
          <div className={styles.content}>
            {/* Dragging starts anywhere on the row; this button is how the keyboard and screen readers start it. */}
            {allowsDragging && (
              <Button slot="drag" className={styles.drag ?? ''}>
                <Icon name="grip" size={12} />
              </Button>
            )}
            {hasChildItems ? (
              <Button slot="chevron" className={styles.chevron ?? ''}>
                <Icon name="chevron-right" size={14} />
              </Button>
            ) : (
              <span className={styles.chevron} />
            )}
            {leading}
            <span className={styles.label}>{children}</span>
            {actions !== undefined && <span className={styles.actions}>{actions}</span>}
            {trailing !== undefined && <span className={styles.trailing}>{trailing}</span>}
          </div>
        )}
      </TreeItemContent>
      {rows}
    </TreeItem>
  );
}
