import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Cause, Entry } from './entry.ts';
import type { CoderId, EntryId, Instant, ProjectId } from './ids.ts';
import { emptyHistory, type History, historyOf, withEntry } from './journal.ts';

const coderId = 'coder-1' as CoderId;

function entryOf(number: number, cause: Cause | null = null, changes: Entry['changes'] = []): Entry {
  return { id: `entry-${number}` as EntryId, at: '2026-01-01T00:00:00.000Z' as Instant, coderId, command: 'code.edit', label: {}, changes, cause };
}

type Move = 'do' | 'undo' | 'redo';

/** The journal that a person leaves who does, undoes and redoes; a move with nothing to move leaves none. */
function journalOf(moves: readonly Move[]): Entry[] {
  let history: History = emptyHistory;
  const journal: Entry[] = [];
  for (const move of moves) {
    const of = (move === 'undo' ? history.undoable : history.redoable).at(-1)?.id;
    if (move !== 'do' && of === undefined) continue;
    const entry = entryOf(journal.length, move === 'do' || of === undefined ? null : { kind: move, of });
    journal.push(entry);
    history = withEntry(history, entry);
  }
  return journal;
}

const moves = fc.array(fc.constantFrom<Move>('do', 'do', 'undo', 'undo', 'redo'), { maxLength: 60, size: 'max' });
const endOf = <Item>(items: readonly Item[], count: number): readonly Item[] => items.slice(items.length - count);

describe('the history that a journal leaves', () => {
  it('is, of its last entries alone, the end of the whole: nothing is turned back out of turn', () => {
    fc.assert(
      fc.property(moves, fc.nat(60), (made, cut) => {
        const journal = journalOf(made);
        const whole = historyOf(journal, () => true);
        const end = historyOf(journal.slice(cut), () => true);
        expect(end.undoable).toEqual(endOf(whole.undoable, end.undoable.length));
        expect(end.redoable).toEqual(endOf(whole.redoable, end.redoable.length));
      }),
      { numRuns: 1000 },
    );
  });

  it('offers nothing to do again once something new was done', () => {
    const made = journalOf(['do', 'do', 'undo', 'do']);
    const { undoable, redoable } = historyOf(made, () => true);
    expect(undoable.map(({ id }) => id)).toEqual(['entry-0', 'entry-3']);
    expect(redoable).toEqual([]);
  });

  it('does not offer to take back the project, nor the coder whose history it is', () => {
    const createdAt = '2026-01-01T00:00:00.000Z' as Instant;
    const project = { kind: 'project', id: 'p', before: null, after: { id: 'p' as ProjectId, name: '项目', description: '', createdAt } } as const;
    const coder = (id: CoderId) => ({ kind: 'coder', id, before: null, after: { id, name: '甲', role: 'coder', createdAt } }) as const;
    expect(historyOf([entryOf(1, null, [project, coder(coderId)])], () => true)).toEqual(emptyHistory);
    expect(historyOf([entryOf(1, null, [coder(coderId)])], () => true)).toEqual(emptyHistory);
    const colleague = entryOf(1, null, [coder('coder-2' as CoderId)]);
    expect(historyOf([colleague], () => true).undoable).toEqual([colleague]);
  });
});
