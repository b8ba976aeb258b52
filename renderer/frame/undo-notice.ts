import type { Entry } from '#shared/domain/entry.ts';

import type { Workbench } from './workbench.ts';

/**
 * Tells that `entry` was done, with a button that takes it back. The notice goes when the entry is no longer the last
 * thing to undo: the button would then take back something else.
 */
export function tellDone(workbench: Workbench, entry: Entry, text: string, undoLabel: string): void {
  const { notices, session } = workbench;
  const isLast = (): boolean => session.history.get().undoable.at(-1)?.id === entry.id;
  const id = notices.show('done', text, { label: undoLabel, run: () => void workbench.undo() });
  const stop = session.history.subscribe(() => {
    if (isLast()) return;
    stop();
    notices.close(id);
  });
}
