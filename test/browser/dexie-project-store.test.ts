import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import type { Coding } from '#shared/domain/coding.ts';
import type { BlobHash, CodeId, ProjectId, TranscriptId } from '#shared/domain/ids.ts';
import { replay } from '#shared/domain/journal.ts';
import { layerIdOf } from '#shared/domain/layer.ts';
import { addCodings, deleteCodings, setPassage } from '#shared/domain/operations/coding-operations.ts';
import { renameProject } from '#shared/domain/operations/project-operations.ts';
import { addTranscripts } from '#shared/domain/operations/transcript-operations.ts';
import { StoreError } from '#shared/ports/project-store.ts';
import { DexieProjectStore } from '#renderer/storage/dexie-project-store.ts';
import { databaseNameOf, hasDatabase, ProjectDatabase } from '#renderer/storage/project-database.ts';
import { stepsArbitrary, take, takeSeed } from '#test/fixtures/random-steps.ts';
import { newSession, openSession, testCoder } from '#test/fixtures/test-session.ts';

let serial = 0;
const opened: { store: DexieProjectStore; id: ProjectId }[] = [];

function freshStore(): { store: DexieProjectStore; id: ProjectId } {
  const id = `test-${(serial += 1)}` as ProjectId;
  const pair = { store: new DexieProjectStore(id), id };
  opened.push(pair);
  return pair;
}

afterEach(async () => {
  for (const { store, id } of opened.splice(0)) {
    store.close();
    await Dexie.delete(databaseNameOf(id));
  }
});

describe('a project in IndexedDB', () => {
  it('holds in its tables what the state shows and the journal tells', async () => {
    await fc.assert(
      fc.asyncProperty(stepsArbitrary, async (sequence) => {
        const { store, id } = freshStore();
        const session = await newSession(store);
        await takeSeed(session);
        for (const step of sequence) await take(session, step);
        const again = new DexieProjectStore(id);
        const { state, recent } = await again.load();
        expect(state).toEqual(session.state.get());
        expect(replay(await again.wholeJournal())).toEqual(state);
        expect(recent.at(-1)).toEqual(session.lastEntry.get());
        again.close();
      }),
      { numRuns: 15 },
    );
  });

  it('writes nothing when one row is not what the change expects', async () => {
    const { store, id } = freshStore();
    const session = await newSession(store);
    const elsewhere = await openSession(new DexieProjectStore(id), 'elsewhere');
    expect((await elsewhere.run(renameProject, { name: '另一个名字', description: '' })).ok).toBe(true);
    const refused = await session.run(renameProject, { name: '我的名字', description: '' });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'store.conflict' } });
    expect(session.state.get().project?.name).toBe('跨省通办研究');
    const { state } = await store.load();
    expect(state.project?.name).toBe('另一个名字');
    expect(await store.wholeJournal()).toHaveLength(2);
    await elsewhere.close();
  });

  it('names the record and the field of a row that is damaged', async () => {
    const { store, id } = freshStore();
    await newSession(store);
    const db = new ProjectDatabase(id);
    await db.table('coders').update('coder-1', { name: 7 });
    db.close();
    await expect(store.load()).rejects.toThrow(StoreError);
    await expect(store.load()).rejects.toMatchObject({ problem: { code: 'store.damaged', params: { kind: 'coder', id: 'coder-1', field: 'name' } } });
  });

  it('keeps the codings of a long interview, wherever in it they are moved', async () => {
    const { store, id } = freshStore();
    const session = await newSession(store);
    await takeSeed(session);
    const text = '深圳与东莞谈合作。'.repeat(8_000);
    const header = { recordId: 'LZG20220714', title: '', date: '', place: '', role: '', institution: '', interviewer: '', consent: '', confidentiality: '', cityId: null };
    const added = await session.run(addTranscripts, { transcripts: [{ header, text, textHash: 'c'.repeat(64) as BlobHash, source: { fileName: 'a.txt', encoding: 'utf-8', originalHash: null }, original: null }] });
    if (!added.ok) throw new Error(added.problem.code);
    const transcriptId = added.value.changes[0]?.id as TranscriptId;
    const [codeId] = [...session.state.get().codes.keys()] as CodeId[];
    if (codeId === undefined) throw new Error('no code');
    const codings = (): readonly Coding[] => session.state.get().layers.get(layerIdOf({ transcriptId, coderId: testCoder }))?.codings ?? [];
    const sameOnDisk = async (): Promise<void> => {
      const again = new DexieProjectStore(id);
      const { state } = await again.load();
      expect(state).toEqual(session.state.get());
      expect(replay(await again.wholeJournal())).toEqual(state);
      again.close();
    };

    for (const start of [70_000, 9, 40_005, 16_380, 63]) await session.run(addCodings, { transcriptId, text, passage: { start, end: start + 8 }, codeIds: [codeId] });
    await sameOnDisk();
    const [first, , , , last] = codings();
    if (first === undefined || last === undefined) throw new Error('too few codings');
    await session.run(setPassage, { transcriptId, text, passage: { start: 54_000, end: 54_009 }, id: first.id });
    await session.run(deleteCodings, { transcriptId, ids: [last.id] });
    expect(codings().map(({ anchor }) => anchor.start)).toEqual([63, 16_380, 40_005, 54_000]);
    await sameOnDisk();
    for (let step = 0; step < 4; step += 1) expect((await session.undo()).ok).toBe(true);
    expect(codings().map(({ anchor }) => anchor.start)).toEqual([9, 40_005, 70_000]);
    await sameOnDisk();
    await session.run(deleteCodings, { transcriptId, ids: codings().map((coding) => coding.id) });
    await sameOnDisk();
  });

  it('writes no text over one that is there under its name', async () => {
    const { store } = freshStore();
    const session = await newSession(store);
    const [text, textHash] = ['深圳与东莞。', 'a'.repeat(64) as BlobHash];
    const header = { recordId: 'SZG20220713', title: '', date: '', place: '', role: '', institution: '', interviewer: '', consent: '', confidentiality: '', cityId: null };
    const source = { fileName: 'a.txt', encoding: 'utf-8', originalHash: null };
    const add = (words: string) => session.run(addTranscripts, { transcripts: [{ header, text: words, textHash, source, original: null }] });
    expect((await add(text)).ok).toBe(true);
    expect((await add('东莞与深圳。')).ok).toBe(true);
    expect(await store.text(textHash)).toBe(text);
  });

  it('stays gone once another window has deleted it, and says so instead of beginning anew', async () => {
    const { store, id } = freshStore();
    const session = await newSession(store);
    await Dexie.delete(databaseNameOf(id));
    const refused = await session.run(renameProject, { name: '新名', description: '' });
    expect(refused).toEqual({ ok: false, problem: { code: 'store.gone', params: {} } });
    expect(session.state.get().project?.name).toBe('跨省通办研究');
    await expect(store.wholeJournal()).rejects.toMatchObject({ problem: { code: 'store.gone' } });
    expect(await hasDatabase(id)).toBe(false);
  });

  it('pages through the journal from the end', async () => {
    const { store } = freshStore();
    const session = await newSession(store);
    for (const name of ['甲', '乙', '丙']) await session.run(renameProject, { name, description: '' });
    const last = await store.journal({ before: null, limit: 2 });
    expect(last.map(({ entry }) => entry.label['project'])).toEqual(['丙', '乙']);
    const earlier = await store.journal({ before: last[1]?.seq ?? null, limit: 5 });
    expect(earlier.map(({ entry }) => entry.command)).toEqual(['project.rename', 'project.create']);
  });
});
