import * as v from 'valibot';

import type { TranscriptId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { type Place, placeSchema, startPlace } from '#renderer/frame/place.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';
import type { Session } from '#renderer/session/session.ts';

const viewKey = 'place';

/**
 * Where the project was left, as far as that is still there: a room that the app has, a transcript and a coding that the
 * project has. A project that was never open here begins with its first transcript.
 */
export async function readPlace(session: Session, rooms: readonly string[]): Promise<Place> {
  const parsed = v.safeParse(placeSchema, await session.views.readView(viewKey));
  const state = session.state.get();
  const kept = parsed.success ? parsed.output : { ...startPlace, transcriptId: firstTranscript(state) };
  const transcript = kept.transcriptId === null ? undefined : state.transcripts.get(kept.transcriptId);
  const coding = [...state.layers.values()]
    .filter((layer) => layer.transcriptId === transcript?.id)
    .flatMap((layer) => layer.codings)
    .find(({ id }) => id === kept.codingId);
  return {
    room: rooms.includes(kept.room) ? kept.room : (rooms[0] ?? startPlace.room),
    transcriptId: transcript?.id ?? null,
    codingId: coding?.id ?? null,
    passage: transcript !== undefined && kept.passage !== null && kept.passage.end <= transcript.textLength ? kept.passage : null,
  };
}

function firstTranscript({ transcripts }: ProjectState): TranscriptId | null {
  const [first] = [...transcripts.values()].sort((a, b) => (a.recordId < b.recordId ? -1 : 1));
  return first?.id ?? null;
}

/** Keeps the place of `workbench` with its project from here on. @returns the end of it. */
export function keepPlace({ place, session, tell }: Workbench): () => void {
  // What is only looked at belongs to the window that writes.
  if (session.readOnly) return () => undefined;
  return place.subscribe(() => {
    session.views.writeView(viewKey, place.get()).catch((error: unknown) => tell(problemOf(error)));
  });
}
