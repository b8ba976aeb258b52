import { useState, type KeyboardEvent, type PointerEvent } from 'react';

export interface DragSizeOptions {
  /** px, as it is drawn now. Asked when dragging starts and at every key. */
  current: () => number;
  /** Brings a wanted size into bounds and shows it; returns what it became. */
  change: (wanted: number) => number;
  /** Dragging has ended, or a key was pressed. */
  commit?: ((size: number) => void) | undefined;
  axis: 'x' | 'y';
  /** -1 where moving to the right or down makes it smaller. */
  sense: 1 | -1;
  min: number;
  max: number;
}

export interface DragSize {
  isDragging: boolean;
  /** For the element with `role="separator"`. */
  handlers: {
    onKeyDown: (event: KeyboardEvent) => void;
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: (event: PointerEvent) => void;
    onPointerCancel: (event: PointerEvent) => void;
  };
}

/** px per arrow key */
const keyStep = 16;

/** A size that a separator changes: by dragging, by arrow keys, and by Home and End. */
export function useDragSize({ current, change, commit, axis, sense, min, max }: DragSizeOptions): DragSize {
  const [drag, setDrag] = useState<{ from: number; size: number } | null>(null);
  const place = (event: PointerEvent) => (axis === 'x' ? event.clientX : event.clientY);
  const follow = (event: PointerEvent) => (drag === null ? null : change(drag.size + (place(event) - drag.from) * sense));
  const end = (event: PointerEvent) => {
    const size = follow(event);
    setDrag(null);
    if (size !== null) commit?.(size);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [back, forth] = axis === 'x' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const step = event.key === back ? -keyStep : event.key === forth ? keyStep : null;
    const wanted = step !== null ? current() + step * sense : event.key === 'Home' ? min : event.key === 'End' ? max : null;
    if (wanted === null) return;
    event.preventDefault();
    event.stopPropagation();
    const size = change(wanted);
    commit?.(size);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: place(event), size: current() });
  };
  return { isDragging: drag !== null, handlers: { onKeyDown, onPointerDown, onPointerMove: follow, onPointerUp: end, onPointerCancel: end } };
}
