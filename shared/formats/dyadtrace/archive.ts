import type { Entry } from '#shared/domain/entry.ts';
import type { BlobHash, Instant } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';

/** Everything of a project, as one file holds it. */
export interface ProjectArchive {
  readonly state: ProjectState;
  /** The whole journal, oldest first. */
  readonly journal: readonly Entry[];
  /** Every text and original file that the state or the journal speaks of (see `blobsOf`). */
  readonly texts: ReadonlyMap<BlobHash, string>;
  readonly originals: ReadonlyMap<BlobHash, Uint8Array>;
}

/** What the file says of its making. */
export interface ArchiveMeta {
  readonly appVersion: string;
  readonly exportedAt: Instant;
}

/** SHA-256 from the host, since the language has none. */
export type HashBytes = (bytes: Uint8Array<ArrayBuffer>) => Promise<BlobHash>;
