import { Dexie } from 'dexie';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';

import type { CodeId, ProjectId } from '#shared/domain/ids.ts';
import { replay } from '#shared/domain/journal.ts';
import { sameState } from '#shared/domain/same-state.ts';
import { editCode } from '#shared/domain/operations/code-operations.ts';
import { deleteTranscript } from '#shared/domain/operations/transcript-operations.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { readArchive } from '#shared/formats/dyadtrace/read-archive.ts';
import { sha256 } from '#renderer/platform/sha256.ts';
import { DexieProjectStore } from '#renderer/storage/dexie-project-store.ts';
import { databaseNameOf } from '#renderer/storage/project-database.ts';
import { openSession } from '#test/fixtures/test-session.ts';
import fixture from '#test/migrations/version-1.dyadtrace?url';

/*
 * `test/migrations/version-1.dyadtrace` was written by the app when its records, its project file and its database were at
 * version 1. Whatever a later version changes, the projects of that time open with all that they held.
 */

const id = 'version-1' as ProjectId;

afterEach(() => Dexie.delete(databaseNameOf(id)));

const bytes = new Uint8Array(await (await fetch(fixture)).arrayBuffer());

async function fromFile(): Promise<ProjectContent> {
  const read = await readArchive(bytes, sha256);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

interface RawRow {
  readonly id: string;
  readonly transcriptId: string;
  readonly coderId: string;
}

/** The same project as a database of version 1 held it: rows as they were then, put there past the app. */
async function putInVersion1(): Promise<void> {
  const files = unzipSync(bytes);
  const rows = (path: string): RawRow[] => strFromU8(files[path] ?? new Uint8Array()).split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as RawRow]));
  const old = new Dexie(databaseNameOf(id));
  old.version(1).stores({
    project: 'id',
    coders: 'id',
    transcripts: 'id',
    codebooks: 'id',
    codes: 'id',
    cities: 'id',
    layers: 'id',
    texts: 'hash',
    originals: 'hash',
    journal: '++seq, &id',
    views: 'key',
  });
  for (const [table, kind] of [['project', 'project'], ['coders', 'coder'], ['transcripts', 'transcript'], ['codebooks', 'codebook'], ['codes', 'code'], ['cities', 'city']] as const) {
    await old.table(table).bulkAdd(rows(`records/${kind}.jsonl`));
  }
  const layers = new Map<string, RawRow[]>();
  for (const coding of rows('records/coding.jsonl')) {
    const layerId = `${coding.transcriptId}|${coding.coderId}`;
    layers.set(layerId, [...(layers.get(layerId) ?? []), coding]);
  }
  for (const [layerId, codings] of layers) await old.table('layers').add({ id: layerId, transcriptId: codings[0]?.transcriptId, coderId: codings[0]?.coderId, codings });
  for (const entry of rows('journal.jsonl')) await old.table('journal').add({ id: entry.id, entry });
  for (const [path, data] of Object.entries(files)) {
    const [, folder, name = ''] = /^(texts|originals)\/([0-9a-f]{64})/.exec(path) ?? [];
    if (folder === 'texts') await old.table('texts').add({ hash: name, text: strFromU8(data) });
    if (folder === 'originals') await old.table('originals').add({ hash: name, bytes: data });
  }
  old.close();
}

it('is read from its file with all it held', async () => {
  const { state, journal } = await fromFile();
  expect(state.codes.size).toBeGreaterThan(3);
  expect([...state.layers.values()].flatMap(({ codings }) => codings)).toHaveLength(3);
  expect(sameState(replay(journal), state)).toBe(true);
});

it('opens from its database as from its file, and can be worked on and undone as before', async () => {
  await putInVersion1();
  const { state, journal } = await fromFile();
  const store = new DexieProjectStore(id);
  const loaded = await store.load();
  expect(sameState(loaded.state, state)).toBe(true);
  expect(await store.wholeJournal()).toEqual(journal);

  const session = await openSession(store, 'again');
  const [code] = [...state.codes.values()];
  const [transcript] = [...state.transcripts.values()];
  expect(await session.run(editCode, { id: code?.id as CodeId, edit: { name: { zh: '改过的名字', en: '' } } })).toMatchObject({ ok: true });
  if (transcript !== undefined) expect(await session.run(deleteTranscript, { id: transcript.id })).toMatchObject({ ok: true });
  expect(await session.undo()).toMatchObject({ ok: true });
  expect(await session.undo()).toMatchObject({ ok: true });
  expect(sameState(session.state.get(), state)).toBe(true);
  await session.close();
});
