import { randomBytes } from 'node:crypto';
import { open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemCode } from '../host-failure.ts';

/** Virus scanners and indexers hold fresh files on Windows for a moment; these codes then pass by themselves. */
const passing = new Set(['EPERM', 'EACCES', 'EBUSY']);
const PAUSES_MS = [20, 80, 320, 1280];

/**
 * Writes all or nothing: the bytes go into a new file in the same folder, are forced to disk and take the name in one step.
 * Whatever happens in between (a crash, a full disk), `path` holds the old content or the new, never a part.
 * A link is followed, so that it stays a link; an existing file keeps its permissions.
 * @throws the system's error; the temporary file is removed
 */
export async function atomicWrite(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return path;
    throw error;
  });
  const temporary = join(dirname(target), `.${randomBytes(6).toString('hex')}.dyadtrace-tmp`);
  const mode = await modeOf(target);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renamePatiently(temporary, target);
  } catch (error) {
    await unlink(temporary).catch((left: unknown) => {
      if (systemCode(left) !== 'ENOENT') console.error(`left behind: ${basename(temporary)} (${systemCode(left)})`);
    });
    throw error;
  }
  await syncFolder(dirname(target));
}

/** The permissions to create the new file with: the old one's, or the system's default. */
async function modeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 0o666;
    throw error;
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const milliseconds of process.platform === 'win32' ? PAUSES_MS : []) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!passing.has(systemCode(error))) throw error;
      await pause(milliseconds);
    }
  }
  await rename(from, to);
}

/** A rename is on disk once its folder is. Windows cannot open folders and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network and FUSE file systems cannot sync a folder; the file itself is in place.
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(systemCode(error))) throw error;
  } finally {
    await handle.close();
  }
}
