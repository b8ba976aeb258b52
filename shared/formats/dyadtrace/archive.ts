import type { BlobHash, Instant } from '#shared/domain/ids.ts';

/** What the file says of its making. */
export interface ArchiveMeta {
  readonly appVersion: string;
  readonly exportedAt: Instant;
}

/** SHA-256 from the host, since the language has none. */
export type HashBytes = (bytes: Uint8Array<ArrayBuffer>) => Promise<BlobHash>;
