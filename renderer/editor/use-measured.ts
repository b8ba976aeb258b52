import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import type { Passage } from '#shared/domain/passage.ts';

import type { Span } from './lanes.ts';
import type { Mark } from './mark.ts';
import { passageInView, spansIn } from './spans-in-view.ts';
import type { TranscriptView } from './transcript-view.ts';

/** What is measured of the page, px from the top left corner of the text. */
export interface Measured {
  readonly spans: readonly Span[];
  /** Where the passage with handles begins and ends, each with the height of its line; null where that is out of view. */
  readonly handles: { readonly start: DOMRectReadOnly | null; readonly end: DOMRectReadOnly | null };
  readonly marginWidth: number;
}

const nothing: Measured = { spans: [], handles: { start: null, end: null }, marginWidth: 0 };

/** Measured beyond the window, px, so that scrolling seldom measures anew. Chromium lays out more than this beyond it. */
const overscan = 300;

function edgeBox(view: TranscriptView, offset: number, side: 'start' | 'end'): DOMRectReadOnly | null {
  const inside = passageInView(view.offsets, view.scroller, overscan);
  if (offset < inside.start || offset > inside.end) return null;
  const character = side === 'start' ? { start: offset, end: offset + 1 } : { start: offset - 1, end: offset };
  const boxes = view.offsets.rangeOf(character).getClientRects();
  const box = side === 'start' ? boxes[0] : boxes[boxes.length - 1];
  if (box === undefined) return null;
  const origin = view.root.getBoundingClientRect();
  return new DOMRectReadOnly((side === 'start' ? box.left : box.right) - origin.left, box.top - origin.top, 0, box.height);
}

/**
 * Measures what is in view, again whenever marks, sizes or the scroll position change: before the paint that shows them, and
 * never what is out of view.
 */
export function useMeasured(view: TranscriptView | null, margin: RefObject<HTMLElement | null>, marks: readonly Mark[], handled: Passage | null): Measured {
  const [measured, setMeasured] = useState(nothing);
  const isLaidOut = useRef(false);
  const seen = useRef({ top: 0, bottom: 0 });

  const measure = useCallback(() => {
    if (view === null) return;
    const { scroller, offsets } = view;
    seen.current = { top: scroller.scrollTop - overscan, bottom: scroller.scrollTop + scroller.clientHeight + overscan };
    setMeasured({
      spans: spansIn(passageInView(offsets, scroller, overscan), offsets, marks),
      handles: {
        start: handled === null ? null : edgeBox(view, handled.start, 'start'),
        end: handled === null ? null : edgeBox(view, handled.end, 'end'),
      },
      marginWidth: margin.current?.clientWidth ?? 0,
    });
  }, [view, margin, marks, handled]);

  const latest = useRef(measure);
  useLayoutEffect(() => {
    latest.current = measure;
    // Before its first layout the text has only estimated heights; the observer below measures right after it.
    if (isLaidOut.current) measure();
  }, [measure]);

  useLayoutEffect(() => {
    if (view === null) return;
    const { scroller, root } = view;
    // Resize observers are called between layout and paint: what is measured there is drawn in the same frame.
    const observer = new ResizeObserver(() => {
      isLaidOut.current = true;
      flushSync(() => latest.current());
    });
    observer.observe(root);
    observer.observe(scroller);
    const onScroll = (): void => {
      const top = scroller.scrollTop;
      if (top < seen.current.top + 1 || top + scroller.clientHeight > seen.current.bottom - 1) flushSync(() => latest.current());
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', onScroll);
      isLaidOut.current = false;
    };
  }, [view]);

  return measured;
}
