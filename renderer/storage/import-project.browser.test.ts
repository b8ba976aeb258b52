import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';

import type { BlobHash, CodebookId, CodeId, CoderId, ProjectId, TranscriptId } from '#shared/domain/ids.ts';
import type { Operation } from '#shared/domain/operation.ts';
import { addCode } from '#shared/domain/operations/code-operations.ts';
import { createCodebook } from '#shared/domain/operations/codebook-operations.ts';
import { addCodings } from '#shared/domain/operations/coding-operations.ts';
import { createProject } from '#shared/domain/operations/project-operations.ts';
import { addTranscripts } from '#shared/domain/operations/transcript-operations.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { ProjectDraft } from '#shared/domain/project-draft.ts';
import { countingSources } from '#test/fixtures/test-session.ts';

import { DexieProjectStore } from './dexie-project-store.ts';
import { importProject } from './import-project.ts';
import { databaseNameOf, ProjectDatabase } from './project-database.ts';

const id = 'import-test' as ProjectId;

const text = '受访者：先有事，后有文。';
const [textHash, originalHash] = ['a'.repeat(64) as BlobHash, 'b'.repeat(64) as BlobHash];
const header = { recordId: 'SZG20220713', title: '', date: '', place: '', role: '', institution: '', interviewer: '', consent: '', confidentiality: '', cityId: null };

/** A project with a row in every table. */
function content(): ProjectContent {
  const { clock, ids } = countingSources();
  const draft = new ProjectDraft({ coderId: 'me' as CoderId, now: () => clock.now(), nextId: () => ids.next() });
  const run = <Input>(operation: Operation<Input>, input: Input): string => {
    const result = draft.run(operation, input);
    if (!result.ok) throw new Error(result.problem.code);
    return result.value.changes[0]?.id ?? '';
  };
  const name = { zh: '引力', en: '' };
  const cities = [{ id: 'gb440300' as never, name: '深圳市', shortName: '深圳', nameEn: '', province: '广东省', code: '440300', aliases: [], attributes: {} }];
  run(createProject, { id, name: '湾区通办', description: '', coder: { name: '王伟', role: 'coder' }, cities });
  const source = { fileName: 'SZG20220713.txt', encoding: 'utf-8', originalHash };
  const transcriptId = run(addTranscripts, { transcripts: [{ header, text, textHash, source, original: new TextEncoder().encode(text) }] }) as TranscriptId;
  const codebookId = run(createCodebook, { name, description: name }) as CodebookId;
  const codeId = run(addCode, { codebookId, parentId: null, name, color: '#336699' }) as CodeId;
  run(addCodings, { transcriptId, text, passage: { start: 4, end: 7 }, codeIds: [codeId] });
  return draft.content;
}

async function rows(): Promise<number> {
  const db = new ProjectDatabase(id);
  const counts = await Promise.all(db.tables.map((table) => table.count()));
  db.close();
  return counts.reduce((sum, count) => sum + count, 0);
}

afterEach(() => Dexie.delete(databaseNameOf(id)));

it('fills a database with all that the content holds', async () => {
  const given = content();
  await importProject(id, given);
  const store = new DexieProjectStore(id);
  const { state, recent } = await store.load();
  expect(state).toEqual(given.state);
  expect(recent).toEqual(given.journal);
  expect(await store.texts([...given.texts.keys()])).toEqual(given.texts);
  for (const [hash, bytes] of given.originals) expect(await store.original(hash)).toEqual(bytes);
  store.close();
});

it('writes nothing at all where the last row will not go in', async () => {
  const given = content();
  const [entry] = given.journal;
  if (entry === undefined) throw new Error('no entry');
  await expect(importProject(id, { ...given, journal: [...given.journal, entry] })).rejects.toMatchObject({ problem: { code: 'store.failed' } });
  expect(await rows()).toBe(0);
});

it('refuses a database that holds something already', async () => {
  await importProject(id, content());
  const before = await rows();
  await expect(importProject(id, content())).rejects.toMatchObject({ problem: { code: 'store.failed' } });
  expect(await rows()).toBe(before);
});
