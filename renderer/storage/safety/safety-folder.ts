import * as v from 'valibot';

import { type ProjectId, projectIdSchema } from '#shared/domain/ids.ts';

const rootName = 'safety-copies';

/** Ids may hold a slash, names of folders may not. */
const folderNameOf = (id: ProjectId): string => encodeURIComponent(id);

/** The folder of all safety copies, in the file system that a browser keeps for each origin; null where it keeps none. */
async function root(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await (await navigator.storage.getDirectory()).getDirectoryHandle(rootName, { create: true });
  } catch (error) {
    // A browser may have none, or none for this origin. Whoever asks does without; the database is the project.
    if (error instanceof DOMException || error instanceof TypeError) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

/** Where the safety copy of a project is, made if need be; null where this browser keeps no files. */
export async function safetyFolder(id: ProjectId): Promise<FileSystemDirectoryHandle | null> {
  return (await (await root())?.getDirectoryHandle(folderNameOf(id), { create: true })) ?? null;
}

/** The projects that have a safety copy. */
export async function projectsWithCopy(): Promise<ProjectId[]> {
  const ids: ProjectId[] = [];
  for await (const name of (await root())?.keys() ?? []) {
    const id = v.safeParse(projectIdSchema, decodeURIComponent(name));
    if (id.success) ids.push(id.output);
  }
  return ids;
}

export async function removeSafetyFolder(id: ProjectId): Promise<void> {
  try {
    await (await root())?.removeEntry(folderNameOf(id), { recursive: true });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** The file's bytes, or null where there is none. */
export async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer());
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Writes the whole file or leaves the old one as it was: the browser writes beside it and puts it in place at the end. */
export async function writeFile(folder: FileSystemDirectoryHandle, name: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await writable.write(content);
  await writable.close();
}
