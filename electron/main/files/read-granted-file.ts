import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Bytes } from '#shared/ipc/bytes.ts';
import { filePurposes } from '#shared/ipc/file-purpose.ts';
import { HostFailure, systemCode } from '../host-failure.ts';
import type { GrantedFile } from './file-tokens.ts';

/**
 * The whole content, unless it is more than the file's purpose allows. Size and content are taken from the same open file,
 * so nobody can swap it in between.
 * @throws HostFailure `file.gone`, `file.tooLarge` or `file.unreadable`
 */
export async function readGrantedFile(file: GrantedFile): Promise<Bytes> {
  const name = basename(file.path);
  let handle: FileHandle | undefined;
  try {
    handle = await open(file.path, 'r');
    return await readBounded(handle, name, filePurposes[file.purpose].maxBytes);
  } catch (cause) {
    if (cause instanceof HostFailure) throw cause;
    const reason = systemCode(cause);
    throw reason === 'ENOENT' ? new HostFailure('file.gone', {}, { cause }) : new HostFailure('file.unreadable', { name, reason }, { cause });
  } finally {
    await handle?.close();
  }
}

async function readBounded(handle: FileHandle, name: string, limit: number): Promise<Bytes> {
  const found = await handle.stat();
  // A device or pipe has no end to wait for.
  if (!found.isFile()) throw new HostFailure('file.unreadable', { name, reason: 'EISDIR' });
  if (found.size > limit) throw new HostFailure('file.tooLarge', { name, size: found.size, limit });
  const bytes = new Uint8Array(found.size);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
    // The file has become shorter since it was measured.
    if (bytesRead === 0) return bytes.slice(0, filled);
    filled += bytesRead;
  }
  return bytes;
}
