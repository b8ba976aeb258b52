import { Button, DropIndicator, GridList, GridListItem } from 'react-aria-components';
import type { KeyboardEvent, ReactNode } from 'react';

import styles from './CardList.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { type CardListMoves, useCardMoves } from './use-card-moves.ts';

export interface CardListProps<T> extends CardListMoves<T> {
  /** Spoken name. */
  label: string;
  children: (item: T) => ReactNode;
  /** Spoken name of the grip of a card. Without it cards have none, and are dragged from anywhere. */
  gripLabel?: (item: T) => string;
  selectedId?: string | null;
  onSelect?: (id: string) => void;
  /** Enter or a double click. */
  onAction?: (id: string) => void;
  /** Draws an arrow from each card to the next. */
  isChain?: boolean;
  empty?: ReactNode;
  className?: string;
}

/**
 * Cards one below the other, which can be put in another order by dragging, by the grip with Enter and the arrows, or by
 * Alt with an arrow up or down; dragged out as text; and dropped upon.
 */
export function CardList<T>({
  label, children, gripLabel, selectedId = null, onSelect, onAction, isChain = false, empty, className, ...moves
}: CardListProps<T>) {
  const { items, itemId, itemText, onMove } = moves;
  const { dragAndDropHooks } = useCardMoves(moves, (target) => <DropIndicator target={target} className={styles.drop ?? ''} />);
  const onKeyDown = (event: KeyboardEvent) => {
    if (onMove === undefined || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const id = (event.target as Element).closest('[data-key]')?.getAttribute('data-key');
    const at = items.findIndex((item) => itemId(item) === id);
    const to = at + (event.key === 'ArrowUp' ? -1 : 1);
    if (at < 0 || to < 0 || to >= items.length || id === null || id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(id, to);
  };
  return (
    <div onKeyDownCapture={onKeyDown} className={classNames(styles.frame, className)}>
      <GridList
        aria-label={label}
        className={styles.list ?? ''}
        data-chain={isChain || undefined}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode={onSelect === undefined ? 'none' : 'single'}
        selectionBehavior="replace"
        selectedKeys={selectedId === null ? [] : [selectedId]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) onSelect?.(String(key));
        }}
        {...(onAction === undefined ? {} : { onAction: (key) => onAction(String(key)) })}
        renderEmptyState={() => empty}
      >
        {items.map((item) => (
          <GridListItem key={itemId(item)} id={itemId(item)} textValue={itemText(item)} className={styles.card ?? ''}>
            {gripLabel !== undefined && (
              <Button slot="drag" className={styles.grip ?? ''} aria-label={gripLabel(item)}>
                <Icon name="grip" size={15} />
              </Button>
            )}
            <div className={styles.content}>{children(item)}</div>
          </GridListItem>
        ))}
      </GridList>
    </div>
  );
}
