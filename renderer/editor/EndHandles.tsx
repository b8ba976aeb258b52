import { type PointerEvent, useState } from 'react';

import type { Passage } from '#shared/domain/passage.ts';

import styles from './EndHandles.module.css';
import type { TranscriptView } from './transcript-view.ts';
import type { Measured } from './use-measured.ts';

export interface EndHandlesProps {
  readonly view: TranscriptView;
  readonly passage: Passage;
  readonly color: string;
  readonly places: Measured['handles'];
  /** While dragging: what the passage would be. Null when the dragging is over. */
  readonly onPreview: (passage: Passage | null) => void;
  readonly onResize: (passage: Passage) => void;
}

/** Two grips at the ends of a passage, for the mouse; the keyboard and the inspector's buttons do the same. */
export function EndHandles({ view, passage, color, places, onPreview, onResize }: EndHandlesProps) {
  const [dragged, setDragged] = useState<{ end: 'start' | 'end'; passage: Passage } | null>(null);

  const grip = (end: 'start' | 'end') => {
    const place = places[end];
    if (place === null) return null;
    const onPointerDown = (event: PointerEvent<HTMLSpanElement>): void => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged({ end, passage });
    };
    const onPointerMove = (event: PointerEvent<HTMLSpanElement>): void => {
      if (dragged === null) return;
      // The pointer holds the knob, above or below the line that is meant.
      const offset = view.offsetNear(event.clientX, event.clientY + (end === 'start' ? 12 : -12));
      if (offset === null) return;
      const moved = { start: passage.start, end: passage.end, [end]: offset };
      if (moved.end <= moved.start) return;
      setDragged({ end, passage: moved });
      onPreview(moved);
    };
    const onPointerUp = (): void => {
      if (dragged === null) return;
      setDragged(null);
      onPreview(null);
      if (dragged.passage.start !== passage.start || dragged.passage.end !== passage.end) onResize(dragged.passage);
    };
    const onPointerCancel = (): void => {
      setDragged(null);
      onPreview(null);
    };
    return (
      <span
        aria-hidden
        className={styles.grip}
        data-end={end}
        style={{ left: place.x, top: place.y, height: place.height, color }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerCancel}
      />
    );
  };

  return (
    <>
      {grip('start')}
      {grip('end')}
    </>
  );
}
