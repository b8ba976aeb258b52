import type { Entry } from '#shared/domain/entry.ts';
import type { BlobHash } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Transcript } from '#shared/domain/transcript.ts';

/** Texts and original files by hash, each with a transcript that speaks of it. */
export interface BlobsInUse {
  readonly texts: ReadonlyMap<BlobHash, Transcript>;
  readonly originals: ReadonlyMap<BlobHash, Transcript>;
}

/** What a project needs to be whole: also the texts of deleted interviews, since undo brings these back. */
export function blobsOf(state: ProjectState, journal: Iterable<Entry>): BlobsInUse {
  const texts = new Map<BlobHash, Transcript>();
  const originals = new Map<BlobHash, Transcript>();
  const add = (transcript: Transcript): void => {
    texts.set(transcript.textHash, transcript);
    if (transcript.source.originalHash !== null) originals.set(transcript.source.originalHash, transcript);
  };
  for (const { changes } of journal) {
    for (const change of changes) {
      if (change.kind !== 'transcript') continue;
      if (change.before !== null) add(change.before);
      if (change.after !== null) add(change.after);
    }
  }
  for (const transcript of state.transcripts.values()) add(transcript);
  return { texts, originals };
}
