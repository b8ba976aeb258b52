import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filePurposes } from '#shared/ipc/file-purpose.ts';
import { grantFile } from './file-grants.ts';
import { FileTokens } from './file-tokens.ts';
import { readGrantedFile } from './read-granted-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dyadtrace-read-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a granted file', () => {
  it('is named and measured, and read whole', async () => {
    const path = join(folder, 'SZG20220713.txt');
    const content = new TextEncoder().encode('访谈者：您好\r\n');
    await writeFile(path, content);
    const tokens = new FileTokens();
    expect(await grantFile(tokens, { path, purpose: 'transcripts' })).toMatchObject({ name: 'SZG20220713.txt', size: content.length });
    expect(await readGrantedFile({ path, purpose: 'transcripts' })).toEqual(content);
  });

  it('may be empty', async () => {
    const path = join(folder, 'empty.txt');
    await writeFile(path, '');
    expect(await readGrantedFile({ path, purpose: 'transcripts' })).toEqual(new Uint8Array());
  });

  it('is refused above the limit of its purpose, before it is read', async () => {
    const path = join(folder, 'cities.csv');
    const limit = filePurposes.cities.maxBytes;
    await writeFile(path, '');
    await truncate(path, limit);
    expect((await readGrantedFile({ path, purpose: 'cities' })).length).toBe(limit);
    await truncate(path, limit + 1);
    await expect(readGrantedFile({ path, purpose: 'cities' })).rejects.toMatchObject({
      problem: { code: 'file.tooLarge', params: { name: 'cities.csv', size: limit + 1, limit } },
    });
  });

  it('says so if it is gone, or no file at all, without naming its path', async () => {
    await expect(readGrantedFile({ path: join(folder, 'gone.txt'), purpose: 'transcripts' })).rejects.toMatchObject({ problem: { code: 'file.gone' } });
    await mkdir(join(folder, 'a.txt'));
    const refused = { problem: { code: 'file.unreadable', params: { name: 'a.txt', reason: 'EISDIR' } } };
    await expect(readGrantedFile({ path: join(folder, 'a.txt'), purpose: 'transcripts' })).rejects.toMatchObject(refused);
    await expect(grantFile(new FileTokens(), { path: join(folder, 'a.txt'), purpose: 'transcripts' })).rejects.toMatchObject(refused);
  });
});
