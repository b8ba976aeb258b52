import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { violationsOf } from '#shared/domain/invariants.ts';
import { replay } from '#shared/domain/journal.ts';
import { StoreError } from '#shared/ports/project-store.ts';
import { renameProject } from '#shared/domain/operations/project-operations.ts';
import { MemoryStore } from '#test/fixtures/memory-store.ts';
import { stepsArbitrary, take, takeSeed } from '#test/fixtures/random-steps.ts';
import { newSession, openSession } from '#test/fixtures/test-session.ts';
import { trailGaps } from '#test/fixtures/trail-gaps.ts';

const steps = stepsArbitrary;

describe('the one door, whatever a user does', () => {
  it('keeps journal and state the same thing, breaks no rule, and tells every change of a state of review', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const store = new MemoryStore();
        const session = await newSession(store);
        await takeSeed(session);
        for (const step of sequence) {
          await take(session, step);
          expect(violationsOf(session.state.get())).toEqual([]);
          expect(trailGaps(session.state.get())).toEqual([]);
        }
        expect(replay(store.entries)).toEqual(session.state.get());
      }),
      { numRuns: 150 },
    );
  });

  it('takes everything back to the start, and does it all again', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const store = new MemoryStore();
        const session = await newSession(store);
        const start = session.state.get();
        await takeSeed(session);
        for (const step of sequence) if (step.name !== 'become') await take(session, step);
        const end = session.state.get();
        let undone = 0;
        while (session.history.get().undoable.length > 0) {
          expect((await session.undo()).ok).toBe(true);
          undone += 1;
        }
        expect(session.state.get()).toEqual(start);
        while (session.history.get().redoable.length > 0 && undone > 0) {
          expect((await session.redo()).ok).toBe(true);
          undone -= 1;
        }
        if (sequence.at(-1)?.name !== 'undo') expect(session.state.get()).toEqual(end);
      }),
      { numRuns: 100 },
    );
  });

  it('has the same undo after a restart', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const store = new MemoryStore();
        const session = await newSession(store);
        await takeSeed(session);
        for (const step of sequence) if (step.name !== 'become') await take(session, step);
        const reopened = await openSession(store, 'later');
        expect(reopened.state.get()).toEqual(session.state.get());
        expect(reopened.history.get()).toEqual(session.history.get());
      }),
      { numRuns: 60 },
    );
  });

  it('never writes another coder\'s layer by a coding command', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const store = new MemoryStore();
        const session = await newSession(store);
        await takeSeed(session);
        for (const step of sequence) await take(session, step);
        for (const entry of store.entries.filter(({ command }) => command.startsWith('coding.'))) {
          for (const change of entry.changes) {
            if (change.kind === 'coding') expect((change.after ?? change.before)?.coderId).toBe(entry.coderId);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows nothing that the store did not take', async () => {
    const store = new MemoryStore();
    const session = await newSession(store);
    const before = session.state.get();
    store.failure = new StoreError({ code: 'store.full', params: {} });
    const refused = await session.run(renameProject, { name: '新名', description: '' });
    expect(refused).toEqual({ ok: false, problem: { code: 'store.full', params: {} } });
    expect(session.state.get()).toBe(before);
    store.failure = null;
    expect((await session.run(renameProject, { name: '新名', description: '' })).ok).toBe(true);
  });
});
