import type { ExcerptFilter } from '#shared/analysis/excerpt-filter.ts';
import { selectCodings } from '#shared/analysis/excerpts.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { ExcerptSource } from '#shared/formats/excerpt-document.ts';
import type { Session } from '#renderer/session/session.ts';

/** `codings` with the texts they stand in, fetched in one read. */
export async function sourceOf(session: Session, state: ProjectState, codings: readonly Coding[]): Promise<ExcerptSource> {
  const hashes = new Set(codings.flatMap(({ transcriptId }) => state.transcripts.get(transcriptId)?.textHash ?? []));
  return { state, codings, texts: await session.texts.many([...hashes]) };
}

/** What `filter` finds, ready to be written. */
export function filteredSource(session: Session, filter: ExcerptFilter): Promise<ExcerptSource> {
  const state = session.state.get();
  return sourceOf(session, state, selectCodings(state, filter));
}
