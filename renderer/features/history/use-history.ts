import { useEffect, useState } from 'react';

import { problemOf } from '#renderer/frame/app-problem.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';

import { type HistoryLine, historyLine } from './history-line.ts';

/** Entries read at once: a few ms of work, so that the page stays at hand. */
const pageLength = 500;

export interface History {
  /** Newest first; grows while the journal is being read. */
  readonly lines: readonly HistoryLine[];
  readonly isReading: boolean;
}

/** The journal, page by page back to its beginning, and whatever is added to it meanwhile. */
export function useHistory(): History {
  const { session, tell } = useWorkbench();
  const [history, setHistory] = useState<History>({ lines: [], isReading: true });

  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      for (let before: number | null = null; isWanted; ) {
        const page = await session.reader.journal({ before, limit: pageLength });
        if (!isWanted) return;
        const older = page.map(({ entry }) => historyLine(entry));
        const isReading = page.length === pageLength;
        setHistory(({ lines }) => ({ lines: withoutTwins([...lines, ...older]), isReading }));
        if (!isReading) return;
        before = page.at(-1)?.seq ?? null;
      }
    };
    read().catch((error: unknown) => {
      setHistory(({ lines }) => ({ lines, isReading: false }));
      tell(problemOf(error));
    });
    const stop = session.lastEntry.subscribe(() => {
      const entry = session.lastEntry.get();
      if (entry !== null) setHistory(({ lines, isReading }) => ({ lines: withoutTwins([historyLine(entry), ...lines]), isReading }));
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [session, tell]);

  return history;
}

/** An entry that was committed while its page was being read comes both ways. */
function withoutTwins(lines: readonly HistoryLine[]): readonly HistoryLine[] {
  const seen = new Set<string>();
  return lines.filter(({ id }) => !seen.has(id) && seen.add(id));
}
