import type { Entry } from './entry.ts';
import type { EntryId } from './ids.ts';
import { applyChanges, emptyState, type ProjectState } from './state.ts';

/** The state that the journal tells of. @throws ConflictError where an entry does not follow from the one before. */
export function replay(entries: Iterable<Entry>, from: ProjectState = emptyState): ProjectState {
  let state = from;
  for (const entry of entries) state = applyChanges(state, entry.changes);
  return state;
}

/** What can be taken back and done again, last first to go at the end. */
export interface History {
  readonly undoable: readonly Entry[];
  readonly redoable: readonly Entry[];
}

export const emptyHistory: History = { undoable: [], redoable: [] };

const without = (entries: readonly Entry[], id: EntryId): readonly Entry[] => entries.filter((entry) => entry.id !== id);

/** Whether an entry made what everything of its coder stands on: the project, or the coder whose entry it is. */
const isFoundation = ({ coderId, changes }: Entry): boolean =>
  changes.some(({ kind, id, before }) => before === null && (kind === 'project' || (kind === 'coder' && id === coderId)));

/**
 * History after one more entry. A user's own entry can be undone and forgets what could be redone; an undo or a redo
 * moves the entry it speaks of across. Where that entry is not in this history (it was before the part of the journal
 * that was read), what lies below it on the side it went to cannot be reached either: turned back out of turn, it would
 * leave the project as it never was. So the history of the last entries is the end of the whole history.
 */
export function withEntry(history: History, entry: Entry): History {
  const { cause } = entry;
  if (isFoundation(entry)) return emptyHistory;
  if (cause === null) return { undoable: [...history.undoable, entry], redoable: [] };
  const [from, to] = cause.kind === 'undo' ? ([history.undoable, history.redoable] as const) : ([history.redoable, history.undoable] as const);
  const moved = from.find((candidate) => candidate.id === cause.of);
  const [rest, grown] = [without(from, cause.of), moved === undefined ? [] : [...to, moved]];
  return cause.kind === 'undo' ? { undoable: rest, redoable: grown } : { undoable: grown, redoable: rest };
}

/** The history of one coder: what others did is theirs to take back. */
export function historyOf(entries: Iterable<Entry>, isMine: (entry: Entry) => boolean): History {
  let history = emptyHistory;
  for (const entry of entries) if (isMine(entry)) history = withEntry(history, entry);
  return history;
}
