import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

import { replay } from '#shared/domain/journal.ts';
import { sameState } from '#shared/domain/same-state.ts';
import { codingsOf } from '#shared/domain/state.ts';
import { archiveMeta, hashBytes } from '#test/fixtures/archives.ts';

import { readArchive } from './read-archive.ts';
import { writeArchive } from './write-archive.ts';

/** Written by the app when the format was at version 1, and never changed since. */
const version1 = path.resolve(import.meta.dirname, '../../../test/migrations/version-1.dyadtrace');

it('a file of version 1 is read with all it held, and comes back the same from a file of this version', async () => {
  const read = await readArchive(new Uint8Array(await readFile(version1)), hashBytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { state, journal, texts, originals } = read.value;
  expect([state.codes.size, state.cities.size, texts.size, originals.size, journal.length]).toEqual([expect.any(Number), 2, 2, 1, 14]);
  expect([...codingsOf(state)].map(({ anchor }) => anchor.quote)).toEqual(['先签了𠮷协议', '先签了𠮷协议', '办没办没人看']);
  expect([...codingsOf(state)].every(({ confirmedAt }) => confirmedAt === null)).toBe(true);
  expect(sameState(replay(journal), state)).toBe(true);

  const written = await writeArchive(read.value, archiveMeta, hashBytes);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  expect(await readArchive(written.value, hashBytes)).toEqual(read);
});
