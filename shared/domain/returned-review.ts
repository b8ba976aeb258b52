import type { Coder } from './coder.ts';
import type { Entry } from './entry.ts';
import type { RecordOf } from './records.ts';
import type { ReviewComment } from './review-comment.ts';
import { same } from './same.ts';
import type { SignOff } from './sign-off.ts';
import type { ProjectState } from './state.ts';
import type { Verdict } from './verdict.ts';

/** What a reviewer did since the copy was opened: all that goes back to the project. */
export interface ReturnedReview {
  /** Whoever wrote any of it. */
  readonly coders: readonly Coder[];
  readonly comments: readonly ReviewComment[];
  readonly verdicts: readonly Verdict[];
  readonly signOffs: readonly SignOff[];
}

type Returning = 'comment' | 'verdict' | 'signOff';

/** The records of one kind that `opening` did not bring, or that are others now. */
function since<K extends Returning>(opening: Entry, kind: K, rows: ReadonlyMap<string, RecordOf[K]>): RecordOf[K][] {
  const brought = new Map(opening.changes.flatMap((change) => (change.kind === kind ? [[change.id, change.after] as const] : [])));
  return [...rows.values()].filter((row) => !same(brought.get(row.id), row));
}

/** @param opening the first entry of the copy's journal, which brought what was sent */
export function returnedReview(opening: Entry, state: ProjectState): ReturnedReview {
  const comments = since(opening, 'comment', state.comments);
  const verdicts = since(opening, 'verdict', state.verdicts);
  const signOffs = since(opening, 'signOff', state.signOffs);
  const authors = new Set([...comments, ...verdicts, ...signOffs].map(({ coderId }) => coderId));
  return { coders: [...state.coders.values()].filter(({ id }) => authors.has(id)), comments, verdicts, signOffs };
}
