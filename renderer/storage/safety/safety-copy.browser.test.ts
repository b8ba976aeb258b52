import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';

import type { ProjectId } from '#shared/domain/ids.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { Session } from '#renderer/session/session.ts';
import { wholeProject } from '#renderer/session/whole-project.ts';
import { forgetProjects } from '#test/fixtures/forget-projects.ts';
import { MemoryStore } from '#test/fixtures/memory-store.ts';
import { stepsArbitrary, take, takeSeed } from '#test/fixtures/random-steps.ts';
import { countingSources, newSession, testCoder } from '#test/fixtures/test-session.ts';

import { SafetyCopy, withSafetyCopy } from './safety-copy.ts';
import { safetyFolder } from './safety-folder.ts';
import { SafetyJournal } from './safety-journal.ts';

const id = 'builtin/copied' as ProjectId;

afterEach(forgetProjects);

async function opened(): Promise<SafetyCopy> {
  const copy = await SafetyCopy.open(id, (error) => {
    throw error;
  });
  if (copy === null) throw new Error('no files here');
  return copy;
}

async function contentOf(copy: SafetyCopy): Promise<ProjectContent | null> {
  await copy.settled();
  return copy.content();
}

it('holds at the end what the store holds, whatever was done, with the copy there from the start or from somewhere on', async () => {
  await fc.assert(
    fc.asyncProperty(stepsArbitrary, fc.nat(30), async (steps, from) => {
      await forgetProjects();
      const store = new MemoryStore();
      const before = await newSession(store);
      await takeSeed(before);
      for (const step of steps.slice(0, from)) await take(before, step);
      const copy = await opened();
      copy.follow(store);
      const session = new Session({ store: withSafetyCopy(store, copy), loaded: await store.load(), coderId: testCoder, readOnly: false, ...countingSources('later') });
      for (const step of steps.slice(from)) await take(session, step);
      await copy.settled();
      expect(await contentOf(await opened())).toEqual(await wholeProject(store));
    }),
    { numRuns: 8 },
  );
});

it('is in files of a bounded size, and what was cut off at the end is a project of an earlier moment', async () => {
  const store = new MemoryStore();
  const session = await newSession(store);
  await takeSeed(session);
  const entries = [...store.entries];
  const folder = await safetyFolder(id);
  if (folder === null) throw new Error('no files here');
  const journal = await SafetyJournal.open(folder);
  const long = entries.map((entry) => ({ ...entry, label: { ...entry.label, note: '长'.repeat(20_000) } }));
  await journal.append(long);
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  expect(names.length).toBeGreaterThan(2);
  const again = await SafetyJournal.open(folder);
  expect(again.end).toEqual({ count: entries.length, lastId: entries.at(-1)?.id });
  expect(await again.entries()).toEqual(long);

  await folder.removeEntry(names.toSorted().at(-1) ?? '');
  const cut = await (await SafetyJournal.open(folder)).entries();
  expect(long.slice(0, cut.length)).toEqual(cut);
  expect(cut.length).toBeGreaterThan(0);
});

it('fills what a process that died has left empty', async () => {
  const store = new MemoryStore();
  const session = await newSession(store);
  await takeSeed(session);
  const folder = await safetyFolder(id);
  const [transcript] = session.state.get().transcripts.values();
  if (folder === null || transcript === undefined) throw new Error('nothing to work on');
  for (const name of [transcript.textHash, '000000000.jsonl', '000000007.jsonl']) await folder.getFileHandle(name, { create: true });
  const copy = await opened();
  copy.follow(store);
  expect(await contentOf(copy)).toEqual(await wholeProject(store));
  expect(await contentOf(await opened())).toEqual(await wholeProject(store));
});
