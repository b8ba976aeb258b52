import type { Entry } from '#shared/domain/entry.ts';
import type { BlobHash } from '#shared/domain/ids.ts';
import type { ProjectContent } from '#shared/domain/project-content.ts';
import { blobsOf } from '#shared/formats/dyadtrace/blobs-of.ts';
import type { ProjectStore } from '#shared/ports/project-store.ts';

import type { Session } from './session.ts';

async function withBlobs(store: Pick<ProjectStore, 'texts' | 'original'>, state: ProjectContent['state'], journal: readonly Entry[]): Promise<ProjectContent> {
  const inUse = blobsOf(state, journal);
  const texts = await store.texts([...inUse.texts.keys()]);
  const originals = new Map<BlobHash, Uint8Array>();
  for (const hash of inUse.originals.keys()) originals.set(hash, await store.original(hash));
  return { state, journal, texts, originals };
}

/** The journal up to `last`, with it: what came after tells of a later moment. */
function upTo(journal: readonly Entry[], last: Entry | null | undefined): readonly Entry[] {
  return journal.slice(0, journal.findLastIndex(({ id }) => id === last?.id) + 1);
}

/** The whole of a project that is not open here, for a file, even while another window writes it. @throws StoreError where it cannot be read. */
export async function wholeProject(store: ProjectStore): Promise<ProjectContent> {
  const { state, recent } = await store.load();
  return withBlobs(store, state, upTo(await store.wholeJournal(), recent.at(-1)));
}

/**
 * The whole of the open project as this window shows it, for a file or a backup; waits for what is being saved. What has
 * come to the journal since, from here or from the window that writes while this one reads, is left out: state and journal
 * tell of the same moment.
 */
export async function wholeSession(session: Session): Promise<ProjectContent> {
  await session.settled();
  const state = session.state.get();
  const last = session.lastEntry.get();
  const journal = upTo(await session.reader.wholeJournal(), last);
  const store = { texts: (hashes: readonly BlobHash[]) => session.texts.many(hashes), original: (hash: BlobHash) => session.reader.original(hash) };
  return withBlobs(store, state, journal);
}
