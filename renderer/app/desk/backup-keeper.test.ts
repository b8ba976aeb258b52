import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { ProjectId } from '#shared/domain/ids.ts';
import { renameProject } from '#shared/domain/operations/project-operations.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { readArchive } from '#shared/formats/dyadtrace/read-archive.ts';
import type { Backup, WriteBackup } from '#shared/ipc/backup.ts';
import type { Host } from '#shared/ipc/host.ts';
import type { AppProblem } from '#renderer/frame/app-problem.ts';
import { sha256 } from '#renderer/platform/sha256.ts';
import { MemoryStore } from '#test/fixtures/memory-store.ts';
import { countingSources, newSession } from '#test/fixtures/test-session.ts';

import { BackupKeeper } from './backup-keeper.ts';

const tenMinutes = 10 * 60 * 1000;

// Only the clock of the ten minutes; what gives the page its turns runs on.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

async function kept() {
  const session = await newSession(new MemoryStore());
  const written: WriteBackup[] = [];
  const told: AppProblem[] = [];
  const disk = { isFull: false };
  const host = {
    writeBackup: (backup: WriteBackup) => {
      if (disk.isFull) return Promise.resolve(fail('file.notWritten', { name: 'x', reason: 'ENOSPC' }));
      written.push(backup);
      return Promise.resolve(ok({} as Backup));
    },
  } as unknown as Host;
  const keeper = new BackupKeeper({ host, id: 'copy-1' as ProjectId, session, appVersion: '1.0.0', clock: countingSources().clock, tell: (problem) => told.push(problem) });
  const rename = (name: string) => session.run(renameProject, { name, description: '' });
  /** Ten minutes on, and whatever they set off done. */
  const later = async (): Promise<void> => {
    vi.advanceTimersByTime(tenMinutes);
    await keeper.idle();
  };
  return { keeper, session, written, told, disk, rename, later };
}

describe('backups', () => {
  it('are written every ten minutes in which something changed, and hold the project, under the id it has on this machine', async () => {
    const { session, written, rename, later, keeper } = await kept();
    await later();
    expect(written).toEqual([]);
    await rename('改过的名字');
    await later();
    await later();
    expect(written.map(({ projectId, projectName }) => [projectId, projectName])).toEqual([['copy-1', '改过的名字']]);
    const read = await readArchive(written[0]?.bytes ?? new Uint8Array(), sha256);
    expect(read.ok && read.value.state).toEqual(session.state.get());
    await keeper.stop();
    expect(written).toHaveLength(1);
  });

  it('are written once more at the end, and not after it', async () => {
    const { written, rename, keeper, later } = await kept();
    await rename('最后一改');
    await keeper.stop();
    expect(written).toHaveLength(1);
    await rename('窗口已关');
    await later();
    expect(written).toHaveLength(1);
  });

  it('that fail are told and tried again', async () => {
    const { written, told, disk, rename, later, keeper } = await kept();
    disk.isFull = true;
    await rename('写不下');
    await later();
    expect(told.map(({ code }) => code)).toContain('file.notWritten');
    disk.isFull = false;
    await later();
    expect(written).toHaveLength(1);
    await keeper.stop();
  });
});
