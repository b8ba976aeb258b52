import type { BlobHash } from '#shared/domain/ids.ts';
import type { Kind } from '#shared/domain/records.ts';

export const recordsPath = (kind: Kind): string => `records/${kind}.jsonl`;
export const journalPath = 'journal.jsonl';
export const textPath = (hash: BlobHash): string => `texts/${hash}.txt`;
export const originalPath = (hash: BlobHash): string => `originals/${hash}`;

/** Whether a path is of one of a kind of blobs, and the hash that it names. */
function hashIn(pattern: RegExp, path: string): BlobHash | null {
  return (pattern.exec(path)?.[1] as BlobHash | undefined) ?? null;
}
export const textHashIn = (path: string): BlobHash | null => hashIn(/^texts\/([0-9a-f]{64})\.txt$/, path);
export const originalHashIn = (path: string): BlobHash | null => hashIn(/^originals\/([0-9a-f]{64})$/, path);
