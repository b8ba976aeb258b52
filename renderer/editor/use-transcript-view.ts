import { type RefObject, useLayoutEffect, useState } from 'react';

import type { Turn } from '#shared/text/turns.ts';

import { TranscriptView } from './transcript-view.ts';

/** Shows `text` in `root` while the component is there. Null until it is shown, which is before the first paint. */
export function useTranscriptView(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  text: string,
  turns: readonly Turn[],
): TranscriptView | null {
  const [view, setView] = useState<TranscriptView | null>(null);
  useLayoutEffect(() => {
    if (root.current === null || scroller.current === null) return;
    const made = new TranscriptView(root.current, scroller.current, text, turns);
    setView(made);
    return () => {
      setView(null);
      made.dispose();
    };
  }, [root, scroller, text, turns]);
  return view;
}
