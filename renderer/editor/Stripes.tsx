import { type CSSProperties, type KeyboardEvent, useMemo, useRef, useState } from 'react';

import type { Span } from './lanes.ts';
import type { Mark } from './mark.ts';
import { FoldButton } from './FoldButton.tsx';
import { layOutStripes } from './stripe-layout.ts';
import styles from './Stripes.module.css';

/** What the margin says, in the reader's language. */
export interface StripeWords {
  /** Name of the whole column. */
  readonly column: string;
  /** Name of the button that shows all codings where there are too many for stripes. */
  readonly more: (count: number) => string;
}

export interface StripesProps {
  readonly spans: readonly Span[];
  readonly marks: ReadonlyMap<string, Mark>;
  /** px. Names are written where there is room for them. */
  readonly width: number;
  readonly chosenIds: ReadonlySet<string>;
  readonly words: StripeWords;
  readonly onChoose: (id: string) => void;
  /** The stripe that is pointed at or has the focus, or null. */
  readonly onPoint: (id: string | null) => void;
}

const laneWidth = 9;
const maxLanes = 6;
const foldWidth = 30;
const labelHeight = 21;
/** Less than this is no room for a name. */
const leastLabelWidth = 64;
/** Where a name comes up when it is asked for and the margin has no room for it: beyond the margin it would be cut off. */
const overTheText: CSSProperties = { right: laneWidth + 4 };

/** Moves the focus among the buttons of the column, which is one tab stop. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons[buttons.indexOf(event.target as HTMLButtonElement) + step];
  event.preventDefault();
  event.stopPropagation();
  next?.focus();
}

/** The margin: a stripe for each coding in view, side by side where they overlap, with names where there is room. */
export function Stripes({ spans, marks, width, chosenIds, words, onChoose, onPoint }: StripesProps) {
  const held = useRef<ReadonlyMap<string, number>>(new Map());
  const [focused, setFocused] = useState<string | null>(null);
  const hasRoomForNames = width >= maxLanes * laneWidth + foldWidth + leastLabelWidth;
  const layout = useMemo(() => {
    const next = layOutStripes(spans, { maxLanes, labelHeight: hasRoomForNames ? labelHeight : 0 }, held.current);
    held.current = next.held;
    return next;
  }, [spans, hasRoomForNames]);
  const labelLeft = layout.lanes * laneWidth + (layout.folds.length > 0 ? foldWidth : 6);
  const inView = (id: string | null): id is string => id !== null && layout.stripes.some((stripe) => stripe.id === id);
  const chosen = layout.stripes.find((stripe) => chosenIds.has(stripe.id))?.id ?? null;
  const tabStop = inView(focused) ? focused : (chosen ?? layout.stripes[0]?.id ?? null);

  return (
    <div role="group" aria-label={words.column} className={styles.column} onKeyDown={moveFocus}>
      {layout.stripes.map(({ id, lane, top, bottom, labelTop }) => {
        const mark = marks.get(id);
        if (mark === undefined) return null;
        return (
          <button
            key={id}
            type="button"
            className={styles.stripe}
            style={{ top, height: bottom - top, left: lane * laneWidth, '--mark': mark.color } as CSSProperties}
            tabIndex={id === tabStop ? 0 : -1}
            aria-label={mark.label}
            aria-pressed={chosenIds.has(id)}
            data-tone={mark.tone}
            data-mark={id}
            data-lane={lane}
            onClick={() => onChoose(id)}
            onPointerEnter={() => onPoint(id)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => {
              setFocused(id);
              onPoint(id);
            }}
            onBlur={() => onPoint(null)}
          >
            <span
              className={styles.label}
              data-written={labelTop !== null || undefined}
              style={{ top: (labelTop ?? top) - top, ...(hasRoomForNames ? { left: labelLeft - lane * laneWidth, maxWidth: Math.max(0, width - labelLeft) } : overTheText) }}
            >
              {mark.label}
            </span>
          </button>
        );
      })}
      {layout.folds.map((fold) => (
        <FoldButton key={`fold ${fold.id}`} fold={fold} left={maxLanes * laneWidth + 2} marks={marks} label={words.more(fold.hidden)} onChoose={onChoose} />
      ))}
    </div>
  );
}
