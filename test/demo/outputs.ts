import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

interface Written {
  /** From the folder of the demo, with slashes. */
  readonly name: string;
  readonly bytes: number;
}

/** What the demo leaves behind. A file that was announced and is not there, or is empty, is a failure. */
export class Outputs {
  readonly #names = new Set<string>();

  /** @param folder absolute; made if it is not there */
  constructor(readonly folder: string) {}

  /**
   * The absolute path of a file that is about to be written; its folders are there.
   * @param name from the folder of the demo, with slashes
   * @throws Error if the demo has written a file of that name already
   */
  async place(name: string): Promise<string> {
    if (this.#names.has(name)) throw new Error(`the demo writes ${name} twice`);
    this.#names.add(name);
    const file = path.join(this.folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    return file;
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    await writeFile(await this.place(name), bytes);
  }

  /** @throws Error that names every file that is missing or empty */
  async check(): Promise<readonly Written[]> {
    const written = await Promise.all([...this.#names].sort().map(async (name) => ({ name, bytes: await sizeOf(path.join(this.folder, name)) })));
    const missing = written.filter(({ bytes }) => bytes === 0);
    if (missing.length > 0) throw new Error(`missing or empty: ${missing.map(({ name }) => name).join(', ')}`);
    return written;
  }
}

/** In bytes; 0 where there is no such file. */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}
