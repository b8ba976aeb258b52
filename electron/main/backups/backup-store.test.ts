import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectIdSchema } from '#shared/domain/ids.ts';
import { BackupStore } from './backup-store.ts';

const projectId = v.parse(projectIdSchema, 'p-1');
const otherId = v.parse(projectIdSchema, 'P-1');

let folder: string;
let clock: Date;
let store: BackupStore;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'dyadtrace-backups-')), 'backups');
  clock = new Date(2024, 5, 30, 9);
  store = new BackupStore(folder, () => clock);
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

function later(minutes: number): void {
  clock = new Date(clock.getTime() + minutes * 60_000);
}

describe('BackupStore', () => {
  it('gives back what it was given, newest first, and no path', async () => {
    const first = await store.write({ projectId, projectName: '甲', bytes: new Uint8Array([1, 2]) });
    later(1);
    const second = await store.write({ projectId: otherId, projectName: '乙', bytes: new Uint8Array([3]) });
    expect(await store.list()).toEqual([second, first]);
    expect(second).toEqual({ id: second.id, projectId: otherId, projectName: '乙', createdAt: clock.toISOString(), size: 1 });
    expect(await store.read({ projectId, id: first.id })).toEqual(new Uint8Array([1, 2]));
  });

  it('has none where there is no folder yet, and passes over what is not a backup', async () => {
    expect(await store.list()).toEqual([]);
    await mkdir(join(folder, 'project-p-1'), { recursive: true });
    await writeFile(join(folder, 'project-p-1', 'readme.txt'), '');
    await writeFile(join(folder, 'project-p-2'), '');
    expect(await store.list()).toEqual([]);
  });

  it('says that a backup is gone', async () => {
    const { id } = await store.write({ projectId, projectName: '甲', bytes: new Uint8Array([1]) });
    await expect(store.read({ projectId: otherId, id })).rejects.toMatchObject({ problem: { code: 'backup.gone' } });
  });

  it('does not hand out a backup that has changed on disk', async () => {
    const { id } = await store.write({ projectId, projectName: '甲', bytes: new Uint8Array([1, 2, 3]) });
    const [name = ''] = await readdir(join(folder, 'project-p-1'));
    const path = join(folder, 'project-p-1', name);
    const content = await readFile(path);
    content[1] = 9;
    await writeFile(path, content);
    await expect(store.read({ projectId, id })).rejects.toMatchObject({ problem: { code: 'backup.damaged' } });
  });

  it('lets old ones go, of this project alone', async () => {
    await store.write({ projectId: otherId, projectName: '乙', bytes: new Uint8Array([0]) });
    for (let index = 0; index < 14; index += 1) {
      later(1);
      await store.write({ projectId, projectName: '甲', bytes: new Uint8Array([index]) });
    }
    const backups = await store.list();
    expect(backups.filter((backup) => backup.projectId === projectId)).toHaveLength(10);
    expect(backups.filter((backup) => backup.projectId === otherId)).toHaveLength(1);
  });

  it('keeps the one just written even if the clock has gone back', async () => {
    for (let index = 0; index < 12; index += 1) {
      later(1);
      await store.write({ projectId, projectName: '甲', bytes: new Uint8Array([index]) });
    }
    later(-60);
    const { id } = await store.write({ projectId, projectName: '甲', bytes: new Uint8Array([99]) });
    expect(await store.read({ projectId, id })).toEqual(new Uint8Array([99]));
  });

  it('says so if it cannot write, without naming the path', async () => {
    await writeFile(folder, 'in the way');
    const refused = store.write({ projectId, projectName: '甲', bytes: new Uint8Array([1]) });
    await expect(refused).rejects.toMatchObject({ problem: { code: 'file.notWritten', params: { reason: expect.stringMatching(/^E/) } } });
    await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining(folder) });
  });
});
