import type { Entry } from './entry.ts';
import type { BlobHash } from './ids.ts';
import type { ProjectState } from './state.ts';

/** A whole project outside its database: what a project file holds, and what a new database is filled with. */
export interface ProjectContent {
  readonly state: ProjectState;
  /** The whole journal, oldest first. It replays to `state`. */
  readonly journal: readonly Entry[];
  readonly texts: ReadonlyMap<BlobHash, string>;
  /** Files as they came, by the hash of their bytes. */
  readonly originals: ReadonlyMap<BlobHash, Uint8Array>;
}
