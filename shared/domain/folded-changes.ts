import type { Change } from './change.ts';
import { same } from './same.ts';

/** Changes that follow one another, as one change per record: its first `before` and its last `after`. What comes to nothing goes. */
export function foldedChanges(changes: readonly Change[]): Change[] {
  const byRecord = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.kind}/${change.id}`;
    const earlier = byRecord.get(key);
    byRecord.set(key, earlier === undefined ? change : ({ ...change, before: earlier.before } as Change));
  }
  return [...byRecord.values()].filter(({ before, after }) => !same(before, after));
}
