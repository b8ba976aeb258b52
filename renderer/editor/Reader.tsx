import { type DragEvent, type KeyboardEvent, type Ref, useCallback, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';

import type { Passage } from '#shared/domain/passage.ts';

import { EndHandles } from './EndHandles.tsx';
import type { Mark } from './mark.ts';
import { passageOf, type Stretch, stretchOf } from './passage-steps.ts';
import styles from './Reader.module.css';
import { selectionAfterKey } from './reader-keys.ts';
import type { SpokenText } from './spoken-text.ts';
import { Stripes, type StripeWords } from './Stripes.tsx';
import { useMeasured } from './use-measured.ts';
import { type Selected, useNativeSelection } from './use-native-selection.ts';
import { useTranscriptView } from './use-transcript-view.ts';

/** What can be asked of a reader from outside. */
export interface ReaderHandle {
  /** Puts the beginning of a passage into the middle of the window. */
  goTo(passage: Passage): void;
  /** Scrolls a passage into view where it is not, no further than needed. */
  reveal(passage: Passage): void;
  /** Shows where something would go, or nothing. */
  preview(passage: Passage | null): void;
  /** Lights a passage up for a moment. `color`: `#rrggbb`. */
  flash(passage: Passage, color: string): void;
  focus(): void;
  hasFocus(): boolean;
  /** Box of the part of a passage that is in view, px of the window. */
  boxOf(passage: Passage): DOMRect | null;
  /** Offset of the character boundary nearest to a point of the window, or null where there is no text. */
  offsetNear(x: number, y: number): number | null;
  /** Where in the text the window begins. */
  firstInView(): number;
}

export interface ReaderProps {
  /** Spoken name of the text. */
  readonly label: string;
  /** What is read. Another text is another object; the same object is never drawn anew. */
  readonly spoken: SpokenText;
  readonly marks: readonly Mark[];
  /** Every colour that marks may come in, `#rrggbb`. */
  readonly colors: readonly string[];
  /** The marks to make stand out. */
  readonly chosenIds: ReadonlySet<string>;
  /** The mark whose ends can be dragged, or null. */
  readonly handledId: string | null;
  readonly hits?: readonly Passage[];
  readonly selection: Passage | null;
  readonly words: StripeWords;
  readonly onSelect: (selected: Selected) => void;
  readonly onChoose: (id: string) => void;
  readonly onResize: (id: string, passage: Passage) => void;
  /** Keys that the reader has no use for. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** The selection is being dragged: the place to say what it is. */
  readonly onDragStart?: (event: DragEvent) => void;
  /** Scrolling has come to rest. `offset`: where in the text the window begins. */
  readonly onRest?: (offset: number) => void;
  readonly ref?: Ref<ReaderHandle>;
}

const noHits: readonly Passage[] = [];

/** A transcript to read and to select in, with what is coded painted on it and drawn in the margin. */
export function Reader({
  label, spoken, marks, colors, chosenIds, handledId, hits = noHits, selection, words, onSelect, onChoose, onResize, onKeyDown, onDragStart, onRest, ref,
}: ReaderProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const view = useTranscriptView(root, scroller, spoken);
  const stretch = useRef<Stretch | null>(null);
  const caret = useRef<number | null>(null);
  const awaited = useRef<Passage | null>(null);
  const [pointedId, setPointedId] = useState<string | null>(null);
  const [preview, setPreview] = useState<Passage | null>(null);

  const marksById = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const handled = handledId === null ? null : (marksById.get(handledId) ?? null);
  const measured = useMeasured(view, margin, marks, handled);

  const select = useCallback(
    (selected: Selected) => {
      caret.current = 'caret' in selected ? selected.caret : null;
      onSelect(selected);
    },
    [onSelect],
  );
  useNativeSelection(view, selection, select);

  useLayoutEffect(() => view?.painter.prepare(colors), [view, colors]);
  useLayoutEffect(() => view?.painter.setMarks(marks), [view, marks]);
  useLayoutEffect(() => view?.painter.setPassages('hit', hits), [view, hits]);
  useLayoutEffect(() => {
    const ids = pointedId === null ? chosenIds : new Set([...chosenIds, pointedId]);
    const standingOut = [...ids].flatMap((id) => marksById.get(id) ?? []);
    view?.painter.setEmphasis(standingOut.map((mark) => (preview !== null && mark.id === handledId ? { ...mark, ...preview } : mark)));
  }, [view, marksById, chosenIds, pointedId, preview, handledId]);

  useImperativeHandle(
    ref,
    () => ({
      goTo: (passage) => {
        if (view === null) awaited.current = passage;
        else view.goTo(passage);
      },
      reveal: (passage) => view?.reveal(passage),
      preview: (passage) => view?.painter.setPassages('preview', passage === null ? [] : [passage]),
      flash: (passage, color) => view?.painter.flash(passage, color),
      focus: () => root.current?.focus({ preventScroll: true }),
      hasFocus: () => root.current !== null && root.current === document.activeElement,
      boxOf: (passage) => view?.boxOf(passage) ?? null,
      offsetNear: (x, y) => view?.offsetNear(x, y) ?? null,
      firstInView: () => view?.firstInView() ?? 0,
    }),
    [view],
  );

  // React runs the effects of those around before the text is shown: where they ask to go is gone to now.
  useLayoutEffect(() => {
    if (view === null || awaited.current === null) return;
    view.goTo(awaited.current);
    awaited.current = null;
  }, [view]);

  const selectStretch = (next: Stretch): void => {
    stretch.current = next;
    select({ passage: passageOf(next) });
  };

  const turnPage = (sign: 1 | -1): void => {
    if (scroller.current === null || view === null) return;
    scroller.current.scrollTop += sign * scroller.current.clientHeight * 0.85;
    const box = scroller.current.getBoundingClientRect();
    const near = view.offsetNear(box.left + box.width / 3, box.top + box.height * 0.3) ?? view.firstInView();
    const sentence = spoken.sentenceAt(near);
    if (sentence !== null) selectStretch(stretchOf(sentence));
  };

  const onReaderKey = (event: KeyboardEvent): void => {
    if (view === null || event.nativeEvent.isComposing) return;
    if ((event.key === 'PageDown' || event.key === 'PageUp') && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      turnPage(event.key === 'PageDown' ? 1 : -1);
      return;
    }
    const held = stretch.current;
    const isHeld = held !== null && selection !== null && passageOf(held).start === selection.start && passageOf(held).end === selection.end;
    const current = selection === null ? null : isHeld ? held : stretchOf(selection);
    const next = selectionAfterKey(spoken, { stretch: current, caret: caret.current ?? view.firstInView() }, event);
    if (next === null) {
      onKeyDown?.(event);
      return;
    }
    event.preventDefault();
    selectStretch(next);
    view.keepInView(next.head, next.head.start < next.anchor.start ? 'start' : 'end');
  };

  return (
    <div ref={scroller} className={styles.scroller} onScrollEnd={() => view !== null && onRest?.(view.firstInView())}>
      <div className={styles.sheet}>
        <div className={styles.page}>
          <div
            ref={root}
            className={styles.text}
            role="document"
            aria-label={label}
            tabIndex={0}
            data-reader
            onKeyDown={onReaderKey}
            {...(onDragStart === undefined ? {} : { onDragStart })}
          />
          {view !== null && handled !== null && (
            <EndHandles
              view={view}
              passage={handled}
              color={handled.color}
              places={measured.handles}
              onPreview={setPreview}
              onResize={(passage) => onResize(handled.id, passage)}
            />
          )}
        </div>
        <div ref={margin} className={styles.margin}>
          <Stripes
            spans={measured.spans}
            marks={marksById}
            width={measured.marginWidth}
            chosenIds={chosenIds}
            words={words}
            onChoose={onChoose}
            onPoint={setPointedId}
          />
        </div>
      </div>
    </div>
  );
}
