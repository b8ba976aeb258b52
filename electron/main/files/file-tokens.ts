import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { fileTokenSchema } from '#shared/ipc/chosen-file.ts';
import type { FileToken } from '#shared/ipc/chosen-file.ts';
import type { FilePurposeName } from '#shared/ipc/file-purpose.ts';

/** A file the user chose: where it is (known to main alone) and what for. */
export interface GrantedFile {
  readonly path: string;
  readonly purpose: FilePurposeName;
}

/** Which files the page may read. It holds tokens; a path it could make up would be worth nothing. */
export class FileTokens {
  readonly #granted = new Map<FileToken, GrantedFile>();

  issue(file: GrantedFile): FileToken {
    const token = v.parse(fileTokenSchema, randomBytes(16).toString('hex'));
    this.#granted.set(token, file);
    return token;
  }

  redeem(token: FileToken): GrantedFile | undefined {
    return this.#granted.get(token);
  }

  /** When the window closes or its page is loaded anew, nobody is left who was given a token. */
  expireAll(): void {
    this.#granted.clear();
  }
}
