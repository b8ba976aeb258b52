import { useEffect, useState } from 'react';

import type { NumberedEntry } from '#shared/ports/project-store.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';

import { describeEntry } from './describe-entry.ts';
import { historyText } from './text.ts';

/** Who did what when. */
export function HistoryRoom() {
  const { session, tell } = useWorkbench();
  const t = useText(historyText);
  const last = useCell(session.lastEntry);
  const { coders } = useCell(session.state);
  const [entries, setEntries] = useState<readonly NumberedEntry[]>([]);
  useEffect(() => {
    session.reader.journal({ before: null, limit: 200 }).then(setEntries, (error: unknown) => tell(problemOf(error)));
  }, [session, tell, last]);
  return (
    <ul>
      {entries.map(({ seq, entry }) => (
        <li key={seq}>
          {entry.at} {coders.get(entry.coderId)?.name} {describeEntry(t, entry)}
        </li>
      ))}
    </ul>
  );
}
