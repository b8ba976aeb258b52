import { describe, expect, it } from 'vitest';

import type { Entry } from '#shared/domain/entry.ts';
import { renameProject } from '#shared/domain/operations/project-operations.ts';
import { addTranscripts, deleteTranscript } from '#shared/domain/operations/transcript-operations.ts';
import type { TranscriptId } from '#shared/domain/ids.ts';
import { replay } from '#shared/domain/journal.ts';
import { MemoryStore } from '#test/fixtures/memory-store.ts';
import { hashOf } from '#test/fixtures/test-project.ts';
import { newSession, openSession } from '#test/fixtures/test-session.ts';

import { wholeProject, wholeSession } from './whole-project.ts';

const text = '受访者：先有事，后有文。';
const original = new TextEncoder().encode(text);
const header = { recordId: 'SZG20220713', title: '', date: '', place: '', role: '', institution: '', interviewer: '', consent: '', confidentiality: '', cityId: null };
const source = { fileName: 'SZG20220713.txt', encoding: 'utf-8', originalHash: hashOf(text) };

async function filled(store: MemoryStore) {
  const session = await newSession(store);
  await session.run(addTranscripts, { transcripts: [{ header, text, textHash: hashOf(text), source, original }] });
  return session;
}

describe('a whole project', () => {
  it('has the texts and files of interviews that are gone too: an undo may bring them back', async () => {
    const store = new MemoryStore();
    const session = await filled(store);
    const [id] = session.state.get().transcripts.keys();
    await session.run(deleteTranscript, { id: id as TranscriptId });
    for (const content of [await wholeSession(session), await wholeProject(store)]) {
      expect(content.state.transcripts.size).toBe(0);
      expect([...content.texts.values()]).toEqual([text]);
      expect([...content.originals.values()]).toEqual([original]);
      expect(content.journal.map(({ command }) => command)).toEqual(['project.create', 'transcript.add', 'transcript.delete']);
    }
  });

  it('is of one moment, whatever is done while it is read', async () => {
    /** Lets a commit slip in just before the journal is read. */
    class BusyStore extends MemoryStore {
      onRead: () => Promise<unknown> = () => Promise.resolve();

      override async wholeJournal(): Promise<readonly Entry[]> {
        await this.onRead();
        return super.wholeJournal();
      }
    }
    const store = new BusyStore();
    await filled(store);
    const session = await openSession(store, 'later');
    store.onRead = () => session.run(renameProject, { name: '改名', description: '' });
    const { state, journal } = await wholeSession(session);
    expect(session.state.get().project?.name).toBe('改名');
    expect(state.project?.name).not.toBe('改名');
    expect(replay(journal)).toEqual(state);

    store.onRead = () => session.run(renameProject, { name: '又改名', description: '' });
    const unopened = await wholeProject(store);
    expect(unopened.state.project?.name).toBe('改名');
    expect(replay(unopened.journal)).toEqual(unopened.state);
  });
});
