import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { atomicWrite } from './atomic-write.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dyadtrace-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('atomicWrite', () => {
  it('writes new files and replaces old ones, leaving nothing else', async () => {
    const path = join(folder, '项目.dyadtrace');
    await atomicWrite(path, new Uint8Array([1, 2, 3]));
    await atomicWrite(path, new Uint8Array([4]));
    expect([...(await readFile(path))]).toEqual([4]);
    expect(await readdir(folder)).toEqual(['项目.dyadtrace']);
  });

  it('keeps permissions and follows links', async () => {
    const real = join(folder, 'real.csv');
    const link = join(folder, 'link.csv');
    await writeFile(real, 'old');
    await chmod(real, 0o600);
    await symlink(real, link);
    await atomicWrite(link, new TextEncoder().encode('new'));
    expect(await readFile(real, 'utf8')).toBe('new');
    expect((await stat(real)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).sort()).toEqual(['link.csv', 'real.csv']);
  });

  it('leaves the old content and no litter if it cannot write', async () => {
    const path = join(folder, 'taken');
    await mkdir(path);
    await expect(atomicWrite(path, new Uint8Array([1]))).rejects.toMatchObject({ code: expect.stringMatching(/EISDIR|EPERM|ENOTEMPTY|EEXIST/) });
    expect(await readdir(folder)).toEqual(['taken']);
    await expect(atomicWrite(join(folder, 'no/such/folder.csv'), new Uint8Array([1]))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('survives being killed in the middle: the file is one whole version, whenever the kill comes', async () => {
    const path = join(folder, 'project.dyadtrace');
    const size = 8 * 1024 * 1024;
    await writeFile(path, new Uint8Array(size).fill(1));
    for (let round = 0; round < 6; round += 1) {
      const writer = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'atomic-write.test-writer.ts'), path, String(size)], { stdio: ['ignore', 'pipe', 'inherit'] });
      // It writes version after version, from 2 on, and says so; it is killed at some point of a later one.
      await once(writer.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      writer.kill('SIGKILL');
      await once(writer, 'close');
      const content = await readFile(path);
      expect(content.length).toBe(size);
      const [version = 0] = content;
      expect(version).toBeGreaterThanOrEqual(2);
      expect(content.every((byte) => byte === version)).toBe(true);
    }
  }, 60_000);
});
