import type { Passage } from '#shared/domain/passage.ts';
import type { Transcript } from '#shared/domain/transcript.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

/** A transcript that is open, with its text. */
export interface OpenTranscript {
  readonly transcript: Transcript;
  readonly text: string;
}

/** The transcript that is open in the reading room; null where none is, or its text is still on its way. */
export function openTranscript({ place, session }: Workbench): OpenTranscript | null {
  const { transcriptId } = place.get();
  const transcript = transcriptId === null ? undefined : session.state.get().transcripts.get(transcriptId);
  if (transcript === undefined) return null;
  const text = session.texts.peek(transcript.textHash);
  return text === null ? null : { transcript, text };
}

/** The passage that is selected in the open transcript. */
export function selectedPassage({ place, selection }: Workbench): Passage | null {
  const selected = selection.get();
  return selected !== null && selected.transcriptId === place.get().transcriptId ? selected.passage : null;
}
