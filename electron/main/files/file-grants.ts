import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ChosenFile } from '#shared/ipc/chosen-file.ts';
import { HostFailure, systemCode } from '../host-failure.ts';
import type { FileTokens, GrantedFile } from './file-tokens.ts';

/**
 * Lets the page read one file.
 * @throws HostFailure `file.unreadable` if there is no regular file
 */
export async function grantFile(tokens: FileTokens, file: GrantedFile): Promise<ChosenFile> {
  const name = basename(file.path);
  const found = await stat(file.path).catch((cause: unknown) => {
    throw new HostFailure('file.unreadable', { name, reason: systemCode(cause) }, { cause });
  });
  if (!found.isFile()) throw new HostFailure('file.unreadable', { name, reason: 'EISDIR' });
  return { token: tokens.issue(file), name, size: found.size };
}
