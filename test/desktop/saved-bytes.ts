import { readFile, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 20;

/** What tells one version of a file from the next; undefined if there is none. */
async function versionOf(path: string): Promise<string | undefined> {
  try {
    const { ino, mtimeMs } = await stat(path);
    return `${ino}/${mtimeMs}`;
  } catch {
    return undefined;
  }
}

/** Remembers a path that is about to be written. The wait ends when another version is there: hosts replace files as a whole. */
export class ExpectedFiles {
  readonly #before = new Map<string, string | undefined>();

  async expect(path: string): Promise<void> {
    this.#before.set(path, await versionOf(path));
  }

  async read(path: string): Promise<Buffer> {
    if (!this.#before.has(path)) throw new Error(`${path} was not given as an answer`);
    const before = this.#before.get(path);
    for (;;) {
      const now = await versionOf(path);
      if (now !== undefined && now !== before) return readFile(path);
      await pause(EVERY_MS);
    }
  }
}
