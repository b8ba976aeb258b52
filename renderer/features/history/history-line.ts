import type { Entry } from '#shared/domain/entry.ts';
import type { CodingId, EntryId, TranscriptId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';

import { type NameBook, namesThen } from './label-names.ts';

/** Where the reader would show what an entry did. */
export interface EntryPlace {
  readonly transcriptId: TranscriptId;
  readonly codingId: CodingId | null;
}

/** An entry without its changes: what the list keeps of a journal that may be long. */
export interface HistoryLine extends Pick<Entry, 'id' | 'at' | 'coderId' | 'command' | 'label' | 'cause'> {
  readonly place: EntryPlace | null;
  /** Names of its label that its changes told. */
  readonly names: NameBook;
}

function placeOf({ changes }: Entry): EntryPlace | null {
  for (const change of changes) {
    if (change.kind === 'coding') {
      const coding = change.after ?? change.before;
      if (coding !== null) return { transcriptId: coding.transcriptId, codingId: coding.id };
    }
    if (change.kind === 'transcript') return { transcriptId: change.id as TranscriptId, codingId: null };
  }
  return null;
}

export function historyLine(entry: Entry): HistoryLine {
  const { id, at, coderId, command, label, cause } = entry;
  return { id, at, coderId, command, label, cause, place: placeOf(entry), names: namesThen(entry) };
}

/** As much of the place as is still there, or null. */
export function placeNow(state: ProjectState, place: EntryPlace | null): EntryPlace | null {
  if (place === null || !state.transcripts.has(place.transcriptId)) return null;
  if (place.codingId === null) return place;
  const { transcriptId, codingId } = place;
  for (const layer of state.layers.values()) {
    if (layer.transcriptId === transcriptId && layer.codings.some(({ id }) => id === codingId)) return place;
  }
  // The coding went; its transcript is not where it was done.
  return null;
}

/** The entries that are taken back as things stand. @param lines newest first */
export function undoneEntries(lines: readonly HistoryLine[]): ReadonlySet<EntryId> {
  const settled = new Set<EntryId>();
  const undone = new Set<EntryId>();
  for (const { cause } of lines) {
    // The newest word on an entry counts.
    if (cause === null || settled.has(cause.of)) continue;
    settled.add(cause.of);
    if (cause.kind === 'undo') undone.add(cause.of);
  }
  return undone;
}
