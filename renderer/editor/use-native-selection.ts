import { useLayoutEffect, useRef } from 'react';

import type { Passage } from '#shared/domain/passage.ts';

import type { TranscriptView } from './transcript-view.ts';

const samePassage = (a: Passage | null, b: Passage | null): boolean => a?.start === b?.start && a?.end === b?.end;

/** What a person selected in the page: a passage, or only a place. */
export type Selected = { readonly passage: Passage } | { readonly caret: number };

/**
 * Keeps the app's selection and the page's own together. What is selected by mouse, double click or Shift+click is told to
 * `onSelect`, blanks at its ends and labels left out; what the app selects is selected natively while the text has the focus, and
 * painted while it has not.
 */
export function useNativeSelection(view: TranscriptView | null, selection: Passage | null, onSelect: (selected: Selected) => void): void {
  const current = useRef({ selection, onSelect });
  useLayoutEffect(() => {
    current.current = { selection, onSelect };
  }, [selection, onSelect]);

  // Apart from the effect above: a new `onSelect` in the middle of a drag must leave the page's selection alone.
  useLayoutEffect(() => {
    if (view === null) return;
    const native = view.nativeSelection();
    const nativeWords = native === null ? null : view.spoken.words(native);
    const hasFocus = view.root.contains(document.activeElement);
    if (hasFocus && !samePassage(nativeWords, selection)) view.selectNatively(selection);
    view.painter.setPassages('selection', selection === null || hasFocus ? [] : [selection]);
  }, [view, selection]);

  // A layout effect, so that it ends before the text is taken out of the page: that, too, is a loss of the focus.
  useLayoutEffect(() => {
    if (view === null) return;
    let pointerIsDown = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const read = (): void => {
      const native = view.nativeSelection();
      if (native === null) {
        const caret = view.nativeCaret();
        if (caret !== null) current.current.onSelect({ caret });
        return;
      }
      const passage = view.spoken.words(native);
      if (passage !== null && !samePassage(passage, current.current.selection)) current.current.onSelect({ passage });
    };
    const onPointerDown = (event: PointerEvent): void => {
      pointerIsDown = event.button === 0;
    };
    const onPointerUp = (): void => {
      if (!pointerIsDown) return;
      pointerIsDown = false;
      // A click on what is selected lets go of it only after this event.
      timer = setTimeout(read);
    };
    const onSelectionChange = (): void => {
      if (!pointerIsDown && view.nativeSelection() !== null) read();
    };
    const repaint = (): void => {
      const { selection: passage } = current.current;
      const hasFocus = view.root.contains(document.activeElement);
      view.painter.setPassages('selection', passage === null || hasFocus ? [] : [passage]);
    };
    const onFocusIn = (): void => {
      repaint();
      if (!pointerIsDown && view.nativeSelection() === null) view.selectNatively(current.current.selection);
    };

    view.root.addEventListener('pointerdown', onPointerDown);
    window.addEventListener('pointerup', onPointerUp);
    document.addEventListener('selectionchange', onSelectionChange);
    view.root.addEventListener('focusin', onFocusIn);
    view.root.addEventListener('focusout', repaint);
    return () => {
      clearTimeout(timer);
      view.root.removeEventListener('pointerdown', onPointerDown);
      window.removeEventListener('pointerup', onPointerUp);
      document.removeEventListener('selectionchange', onSelectionChange);
      view.root.removeEventListener('focusin', onFocusIn);
      view.root.removeEventListener('focusout', repaint);
    };
  }, [view]);
}
