import { basename } from 'node:path';
import { HostFailure, systemCode } from '../host-failure.ts';
import type { RequestHandlers } from '../ipc/request-handlers.ts';
import { atomicWrite } from './atomic-write.ts';
import type { FileDialogs } from './file-dialogs.ts';
import { grantFile } from './file-grants.ts';
import type { FileTokens } from './file-tokens.ts';
import { readGrantedFile } from './read-granted-file.ts';

export function fileHandlers(dialogs: FileDialogs, tokens: FileTokens): Pick<RequestHandlers, 'chooseFiles' | 'readFile' | 'saveFile'> {
  return {
    async chooseFiles(wish) {
      const paths = await dialogs.choose(wish);
      return Promise.all(paths.map((path) => grantFile(tokens, { path, purpose: wish.purpose })));
    },

    async readFile({ token }) {
      const file = tokens.redeem(token);
      if (file === undefined) throw new HostFailure('file.gone');
      return readGrantedFile(file);
    },

    async saveFile(file) {
      const path = await dialogs.chooseTarget(file);
      if (path === undefined) return { status: 'cancelled' };
      const name = basename(path);
      try {
        await atomicWrite(path, file.bytes);
      } catch (cause) {
        throw new HostFailure('file.notWritten', { name, reason: systemCode(cause) }, { cause });
      }
      return { status: 'saved', name };
    },
  };
}
