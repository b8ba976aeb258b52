import { type RefObject, useLayoutEffect, useState } from 'react';

import type { SpokenText } from './spoken-text.ts';
import { TranscriptView } from './transcript-view.ts';

/** Shows a transcript in `root` while the component is there. Null until it is shown, which is before the first paint. */
export function useTranscriptView(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  spoken: SpokenText,
): TranscriptView | null {
  const [view, setView] = useState<TranscriptView | null>(null);
  useLayoutEffect(() => {
    if (root.current === null || scroller.current === null) return;
    const made = new TranscriptView(root.current, scroller.current, spoken);
    setView(made);
    return () => {
      setView(null);
      made.dispose();
    };
  }, [root, scroller, spoken]);
  return view;
}
