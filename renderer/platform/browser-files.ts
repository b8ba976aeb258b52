import * as v from 'valibot';
import { fail, ok } from '#shared/domain/result.ts';
import { fileTokenSchema } from '#shared/ipc/chosen-file.ts';
import type { ChooseFiles, ChosenFile, FileToken } from '#shared/ipc/chosen-file.ts';
import type { Reply } from '#shared/ipc/contract-types.ts';
import { filePurposes } from '#shared/ipc/file-purpose.ts';
import type { FilePurposeName } from '#shared/ipc/file-purpose.ts';
import type { HostRequests } from '#shared/ipc/host.ts';
import { safeFileName } from '#shared/ipc/safe-file-name.ts';
import { fileKinds } from '#shared/ipc/saved-file.ts';
import type { SaveFile } from '#shared/ipc/saved-file.ts';

interface GrantedFile {
  readonly file: File;
  readonly purpose: FilePurposeName;
}

function newToken(): FileToken {
  return v.parse(fileTokenSchema, crypto.randomUUID().replaceAll('-', ''));
}

/** Asks with the browser's own dialog; no files if the user cancels. */
function askForFiles({ purpose, multiple }: ChooseFiles): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = multiple;
  input.accept = filePurposes[purpose].extensions.map((extension) => `.${extension}`).join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve([]), { once: true });
    input.click();
  });
}

/** Opening and saving files as browsers do it: a file input, a download. */
export class BrowserFiles implements Pick<HostRequests, 'chooseFiles' | 'readFile' | 'saveFile'> {
  readonly #granted = new Map<FileToken, GrantedFile>();

  readonly chooseFiles = async (wish: ChooseFiles): Promise<Reply<'chooseFiles'>> => {
    const files = await askForFiles(wish);
    return ok(files.map((file) => this.#grant(file, wish.purpose)));
  };

  readonly readFile = async ({ token }: { token: FileToken }): Promise<Reply<'readFile'>> => {
    const granted = this.#granted.get(token);
    if (granted === undefined) return fail('file.gone');
    const { file, purpose } = granted;
    const limit = filePurposes[purpose].maxBytes;
    if (file.size > limit) return fail('file.tooLarge', { name: file.name, size: file.size, limit });
    try {
      return ok(new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      const reason = error instanceof DOMException ? error.name : 'unknown';
      return reason === 'NotFoundError' ? fail('file.gone') : fail('file.unreadable', { name: file.name, reason });
    }
  };

  readonly saveFile = ({ suggestedName, kind, bytes }: SaveFile): Promise<Reply<'saveFile'>> => {
    const { extension, mediaType } = fileKinds[kind];
    const name = safeFileName(suggestedName, extension);
    const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    const anchor = document.createElement('a');
    anchor.href = url;
    anchor.download = name;
    anchor.click();
    // The browser has taken the bytes over once the click is through; a minute is generous.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return Promise.resolve(ok({ status: 'downloaded', name }));
  };

  #grant(file: File, purpose: FilePurposeName): ChosenFile {
    const token = newToken();
    this.#granted.set(token, { file, purpose });
    return { token, name: file.name, size: file.size };
  }
}
