import { describe, expect, it } from 'vitest';

import type { CoderId, CodebookId } from '#shared/domain/ids.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import { addCode } from '#shared/domain/operations/code-operations.ts';
import { createCodebook, editCodebook } from '#shared/domain/operations/codebook-operations.ts';
import { addCoder } from '#shared/domain/operations/coder-operations.ts';
import { renameProject } from '#shared/domain/operations/project-operations.ts';
import { MemoryStore } from '#test/fixtures/memory-store.ts';
import { countingSources, newSession, openSession, testCoder } from '#test/fixtures/test-session.ts';

import { Session } from './session.ts';

const colleague = 'coder-2' as CoderId;
const named = (zh: string) => ({ zh, en: '' });

async function withCodebook(session: Session): Promise<CodebookId> {
  await session.run(createCodebook, { name: named('作用力'), description: named('') });
  return [...session.state.get().codebooks.keys()].at(-1) as CodebookId;
}

describe('undo, where more than one has worked', () => {
  it('leaves a newcomer who has just said who they are in the project', async () => {
    const store = new MemoryStore();
    await newSession(store);
    const session = new Session({ store, loaded: await store.load(), coderId: colleague, readOnly: false, ...countingSources('newcomer') });
    await session.run(addCoder, { id: colleague, name: '李明', role: 'coder' });
    expect(await session.undo()).toMatchObject({ ok: false, problem: { code: 'history.nothing' } });
    expect(session.state.get().coders.has(colleague)).toBe(true);
  });

  it('does not pull away what a colleague built on who has left the project since', async () => {
    const session = await newSession(new MemoryStore());
    const codebookId = await withCodebook(session);
    await session.run(addCoder, { id: colleague, name: '李明', role: 'coder' });
    await session.become(colleague);
    await session.run(addCode, { codebookId, parentId: null, name: named('引力'), color: '#336699' });
    await session.become(testCoder);
    expect((await session.undo()).ok).toBe(true);
    expect(session.state.get().coders.size).toBe(1);
    expect(await session.undo()).toMatchObject({ ok: false, problem: { code: 'history.changedSince' } });
    expect(violationsOf(session.state.get())).toEqual([]);
  });
});

describe('undo and redo, in order', () => {
  it('does not redo above what can no longer be reached after a restart', async () => {
    const store = new MemoryStore();
    const session = await newSession(store);
    const codebookId = await withCodebook(session);
    for (let number = 1; number <= 5; number += 1) await session.run(editCodebook, { id: codebookId, name: named(`第${number}版`), description: named('') });
    for (let number = 0; number < 6; number += 1) expect((await session.undo()).ok).toBe(true);
    // What was read of the journal begins in the middle of what was undone: as 500 entries do in a long one.
    const loaded = await store.load();
    const later = new Session({ store, loaded: { ...loaded, recent: loaded.recent.slice(4) }, coderId: testCoder, readOnly: false, ...countingSources('later') });
    expect(later.history.get()).toEqual({ undoable: [], redoable: [] });
    expect(await later.redo()).toMatchObject({ ok: false, problem: { code: 'history.nothing' } });
    expect((await openSession(store, 'whole')).history.get().redoable).toHaveLength(6);
  });

  it('knows what was on its way to disk when another coder took over', async () => {
    const session = await newSession(new MemoryStore());
    const codebookId = await withCodebook(session);
    const adding = session.run(addCode, { codebookId, parentId: null, name: named('引力'), color: '#336699' });
    await Promise.all([adding, session.become(testCoder)]);
    expect(session.history.get().undoable.map(({ command }) => command)).toEqual(['codebook.create', 'code.add']);
    await session.run(addCoder, { id: colleague, name: '李明', role: 'coder' });
    const [, renamed] = await Promise.all([session.become(colleague), session.run(renameProject, { name: '新名', description: '' })]);
    expect(renamed).toMatchObject({ ok: true, value: { coderId: colleague } });
  });
});
