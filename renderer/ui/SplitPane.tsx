import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

import { classNames } from './class-names.ts';
import styles from './SplitPane.module.css';
import { useDragSize } from './use-drag-size.ts';

export interface SplitPaneProps {
  /** Spoken name of the separator, e.g. "Width of the codebook". */
  label: string;
  /** `horizontal`: side by side. `vertical`: one above the other. */
  orientation?: 'horizontal' | 'vertical';
  first: ReactNode;
  second: ReactNode;
  /** Which of the two has the size; the other takes what is left. */
  sized?: 'first' | 'second';
  /** px. Leave it out to let the part remember by itself. */
  size?: number;
  defaultSize?: number;
  /** px. */
  minSize?: number;
  maxSize?: number;
  /** px that the other one keeps at least. */
  minRest?: number;
  /** While dragging, and after every key. */
  onSizeChange?: (size: number) => void;
  /** When dragging ends, and after every key: the moment to save it. */
  onSizeCommit?: (size: number) => void;
  /** Hides the sized pane and the separator. */
  isCollapsed?: boolean;
  /** Lets Enter on the separator and a double click fold the sized pane away. */
  onCollapse?: () => void;
  className?: string;
}

/** Two panes and a separator that mouse and keyboard move: arrows by 16 px, Home and End to the ends. */
export function SplitPane({
  label, orientation = 'horizontal', first, second, sized = 'first', size, defaultSize = 280, minSize = 160, maxSize = 720, minRest = 240, onSizeChange, onSizeCommit,
  isCollapsed = false, onCollapse, className,
}: SplitPaneProps) {
  const root = useRef<HTMLDivElement>(null);
  const paneId = useId();
  const [ownSize, setOwnSize] = useState(defaultSize);
  const isHorizontal = orientation === 'horizontal';
  const current = size ?? ownSize;

  const clamp = (wanted: number) => {
    const box = root.current?.getBoundingClientRect();
    const whole = box === undefined ? Infinity : isHorizontal ? box.width : box.height;
    return Math.round(Math.max(minSize, Math.min(wanted, maxSize, Math.max(minSize, whole - minRest))));
  };
  const change = (wanted: number) => {
    const next = clamp(wanted);
    setOwnSize(next);
    onSizeChange?.(next);
    return next;
  };

  const { isDragging, handlers } = useDragSize({
    // What is drawn may be less than `current` when the window has become small.
    current: () => clamp(current),
    change,
    commit: onSizeCommit,
    axis: isHorizontal ? 'x' : 'y',
    // Growing the second pane means moving the separator back.
    sense: sized === 'first' ? 1 : -1,
    min: minSize,
    max: maxSize,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && onCollapse !== undefined) {
      event.preventDefault();
      onCollapse();
    } else handlers.onKeyDown(event);
  };

  const sizedStyle = isHorizontal
    ? { width: current, minWidth: minSize, maxWidth: `calc(100% - ${minRest}px)` }
    : { height: current, minHeight: minSize, maxHeight: `calc(100% - ${minRest}px)` };
  const pane = (which: 'first' | 'second', content: ReactNode) =>
    which === sized ? (
      <div id={paneId} className={styles.sized} style={sizedStyle} hidden={isCollapsed}>
        {content}
      </div>
    ) : (
      <div className={styles.rest}>{content}</div>
    );

  return (
    <div ref={root} className={classNames(styles.split, className)} data-orientation={orientation} data-dragging={isDragging || undefined}>
      {pane('first', first)}
      {!isCollapsed && (
        <div
          role="separator"
          tabIndex={0}
          aria-label={label}
          aria-orientation={isHorizontal ? 'vertical' : 'horizontal'}
          aria-controls={paneId}
          aria-valuenow={current}
          aria-valuemin={minSize}
          aria-valuemax={maxSize}
          className={styles.separator}
          {...handlers}
          onKeyDown={onKeyDown}
          onDoubleClick={onCollapse}
        />
      )}
      {pane('second', second)}
    </div>
  );
}
