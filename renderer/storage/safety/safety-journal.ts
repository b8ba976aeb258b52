import * as v from 'valibot';

import { type Entry, entrySchema } from '#shared/domain/entry.ts';

import { readFile, writeFile } from './safety-folder.ts';

/** UTF-16 units after which a new file is begun: little enough to be written anew with every commit. */
const fileLength = 64_000;

const namePattern = /^(\d{9})\.jsonl$/;

/** Named by the place of its first entry in the journal, 0 first. */
const nameOf = (first: number): string => `${String(first).padStart(9, '0')}.jsonl`;

/** How far a journal goes: how many entries, and the last one's id. */
export interface JournalEnd {
  readonly count: number;
  readonly lastId: string | null;
}

function entryFrom(line: string): Entry | null {
  try {
    const parsed = v.safeParse(entrySchema, JSON.parse(line));
    return parsed.success ? (parsed.output as Entry) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * A project's journal as JSON lines, one entry each, in files of a bounded size: a commit writes the last file anew and
 * leaves the others alone. Whatever moment a process dies at, the files hold the journal up to some entry.
 */
export class SafetyJournal {
  readonly #folder: FileSystemDirectoryHandle;
  /** Where each file's entries begin, in order. */
  #firsts: number[];
  /** The lines of the last file. */
  #lines: string[];

  private constructor(folder: FileSystemDirectoryHandle, firsts: number[], lines: string[]) {
    this.#folder = folder;
    this.#firsts = firsts;
    this.#lines = lines;
  }

  static async open(folder: FileSystemDirectoryHandle): Promise<SafetyJournal> {
    const firsts: number[] = [];
    for await (const name of folder.keys()) {
      const first = namePattern.exec(name)?.[1];
      if (first !== undefined) firsts.push(Number(first));
    }
    firsts.sort((a, b) => a - b);
    let lines = await linesOf(folder, firsts.at(-1));
    // A process that dies between making a file and putting its content in place leaves it empty.
    while (lines.length === 0 && firsts.length > 0) {
      firsts.pop();
      lines = await linesOf(folder, firsts.at(-1));
    }
    return new SafetyJournal(folder, firsts, lines);
  }

  get end(): JournalEnd {
    const last = this.#lines.at(-1);
    return { count: (this.#firsts.at(-1) ?? 0) + this.#lines.length, lastId: last === undefined ? null : (entryFrom(last)?.id ?? null) };
  }

  /** The journal as far as it can be read, oldest first. */
  async entries(): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (const first of this.#firsts) {
      if (first !== entries.length) return entries;
      for (const line of await linesOf(this.#folder, first)) {
        const entry = entryFrom(line);
        if (entry === null) return entries;
        entries.push(entry);
      }
    }
    return entries;
  }

  async append(entries: readonly Entry[]): Promise<void> {
    let lines = [...this.#lines];
    let first = this.#firsts.at(-1) ?? 0;
    const write = async (): Promise<void> => {
      await writeFile(this.#folder, nameOf(first), `${lines.join('\n')}\n`);
      if (this.#firsts.at(-1) !== first) this.#firsts.push(first);
      this.#lines = lines;
    };
    let length = lines.reduce((sum, line) => sum + line.length, 0);
    for (const entry of entries) {
      const line = JSON.stringify(entry);
      if (lines.length > 0 && length + line.length > fileLength) {
        await write();
        first += lines.length;
        lines = [];
        length = 0;
      }
      lines.push(line);
      length += line.length;
    }
    await write();
  }

  /** Forgets everything. Last file first: what is there at any moment is the beginning of one journal. */
  async clear(): Promise<void> {
    for (const first of this.#firsts.toReversed()) await this.#folder.removeEntry(nameOf(first));
    this.#firsts = [];
    this.#lines = [];
  }
}

async function linesOf(folder: FileSystemDirectoryHandle, first: number | undefined): Promise<string[]> {
  const bytes = first === undefined ? null : await readFile(folder, nameOf(first));
  return bytes === null ? [] : new TextDecoder().decode(bytes).split('\n').filter((line) => line !== '');
}
