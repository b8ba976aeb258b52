import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProjectId } from '#shared/domain/ids.ts';
import type { Backup, BackupId, ReadBackup, WriteBackup } from '#shared/ipc/backup.ts';
import type { Bytes } from '#shared/ipc/bytes.ts';
import { atomicWrite } from '../files/atomic-write.ts';
import { HostFailure, systemCode } from '../host-failure.ts';
import { backupIdFor, fileNameFor, folderNameOf, namedFor, projectIdOf, readFileName } from './backup-name.ts';
import { backupsToRemove } from './backup-rotation.ts';

interface StoredBackup extends Backup {
  readonly path: string;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function withoutPath({ path: _path, ...backup }: StoredBackup): Backup {
  return backup;
}

/** The names in a folder; none if there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return [];
    throw error;
  }
}

/** Backups of projects, in one folder of the app's own. */
export class BackupStore {
  readonly #folder: string;
  readonly #now: () => Date;

  constructor(folder: string, now: () => Date = () => new Date()) {
    this.#folder = folder;
    this.#now = now;
  }

  /**
   * Old backups go only after the new one has been read back and found whole.
   * @throws HostFailure `file.notWritten` or `backup.damaged`
   */
  async write({ projectId, projectName, bytes }: WriteBackup): Promise<Backup> {
    const id = backupIdFor(this.#now(), sha256(bytes));
    const folder = join(this.#folder, folderNameOf(projectId));
    const name = fileNameFor(projectName, id);
    const path = join(folder, name);
    try {
      await mkdir(folder, { recursive: true });
      await atomicWrite(path, bytes);
    } catch (cause) {
      throw new HostFailure('file.notWritten', { name, reason: systemCode(cause) }, { cause });
    }
    if (sha256(await readFile(path)) !== sha256(bytes)) {
      await unlink(path);
      throw new HostFailure('backup.damaged');
    }
    await this.#rotate(projectId, id);
    return withoutPath(await this.#find(projectId, id));
  }

  /** Newest first. */
  async list(): Promise<Backup[]> {
    const projects = (await namesIn(this.#folder)).map(projectIdOf).filter((projectId) => projectId !== undefined);
    const stored = (await Promise.all(projects.map((projectId) => this.#stored(projectId)))).flat();
    return stored.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).map(withoutPath);
  }

  /** @throws HostFailure `backup.gone` or `backup.damaged` */
  async read({ projectId, id }: ReadBackup): Promise<Bytes> {
    const { path } = await this.#find(projectId, id);
    const bytes = new Uint8Array(await readFile(path));
    if (!namedFor(id, sha256(bytes))) throw new HostFailure('backup.damaged');
    return bytes;
  }

  /** The folder, made if need be. */
  async openableFolder(): Promise<string> {
    await mkdir(this.#folder, { recursive: true });
    return this.#folder;
  }

  async #stored(projectId: ProjectId): Promise<StoredBackup[]> {
    const folder = join(this.#folder, folderNameOf(projectId));
    const found = (await namesIn(folder)).map(async (fileName): Promise<StoredBackup[]> => {
      const named = readFileName(fileName);
      if (named === undefined) return [];
      const path = join(folder, fileName);
      return [{ ...named, projectId, size: (await stat(path)).size, path }];
    });
    return (await Promise.all(found)).flat();
  }

  async #find(projectId: ProjectId, id: BackupId): Promise<StoredBackup> {
    const backup = (await this.#stored(projectId)).find((candidate) => candidate.id === id);
    if (backup === undefined) throw new HostFailure('backup.gone');
    return backup;
  }

  /** @param justWritten stays, even if a clock that went wrong makes it look old */
  async #rotate(projectId: ProjectId, justWritten: BackupId): Promise<void> {
    for (const { id, path } of backupsToRemove(await this.#stored(projectId), this.#now())) {
      if (id === justWritten) continue;
      try {
        await unlink(path);
      } catch (error) {
        // One that cannot be removed now (open elsewhere) is tried again with the next backup.
        console.error(`an old backup could not be removed: ${systemCode(error)}`);
      }
    }
  }
}
