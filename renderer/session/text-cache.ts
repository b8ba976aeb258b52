import type { BlobHash } from '#shared/domain/ids.ts';
import type { ProjectReader } from '#shared/ports/project-store.ts';

/** UTF-16 units of text kept in memory; a project of 200 long interviews (6 million) fits whole. */
const capacity = 12_000_000;

/** Texts as they are asked for, the last used kept. A text never changes under its hash, so nothing goes stale. */
export class TextCache {
  readonly #held = new Map<BlobHash, string>();
  #size = 0;

  constructor(readonly reader: Pick<ProjectReader, 'texts' | 'text'>) {}

  async one(hash: BlobHash): Promise<string> {
    const held = this.peek(hash);
    if (held !== null) return held;
    const text = await this.reader.text(hash);
    this.#keep(hash, text);
    return text;
  }

  /** The text if it is in memory, without asking the disk. */
  peek(hash: BlobHash): string | null {
    const held = this.#held.get(hash);
    if (held === undefined) return null;
    this.#held.delete(hash);
    this.#held.set(hash, held);
    return held;
  }

  /** Many texts, those not held fetched in one read. A hash the store does not know is missing from the answer. */
  async many(hashes: readonly BlobHash[]): Promise<ReadonlyMap<BlobHash, string>> {
    const found = new Map<BlobHash, string>();
    const wanted: BlobHash[] = [];
    for (const hash of new Set(hashes)) {
      const held = this.peek(hash);
      if (held === null) wanted.push(hash);
      else found.set(hash, held);
    }
    if (wanted.length > 0) {
      for (const [hash, text] of await this.reader.texts(wanted)) {
        found.set(hash, text);
        this.#keep(hash, text);
      }
    }
    return found;
  }

  #keep(hash: BlobHash, text: string): void {
    if (this.#held.has(hash)) return;
    this.#held.set(hash, text);
    this.#size += text.length;
    for (const [oldest, old] of this.#held) {
      if (this.#size <= capacity || oldest === hash) break;
      this.#held.delete(oldest);
      this.#size -= old.length;
    }
  }
}
