import type { Workbench } from '#renderer/frame/workbench.ts';

import { readingOf } from '../state/reading.ts';

/** Opens a transcript where it was left; nothing in it is selected. */
export function openTranscriptById(workbench: Workbench, id: string): void {
  const transcript = workbench.session.state.get().transcripts.get(id);
  if (transcript === undefined || transcript.id === workbench.place.get().transcriptId) return;
  readingOf(workbench).caret.set(null);
  workbench.selection.set(null);
  workbench.chosenCoding.set(null);
  workbench.go({ transcriptId: transcript.id, codingId: null, passage: null });
}
