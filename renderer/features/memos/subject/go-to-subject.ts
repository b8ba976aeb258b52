import type { CodeId, TranscriptId } from '#shared/domain/ids.ts';
import { codingById } from '#shared/domain/memo-subject.ts';
import type { MemoSubject } from '#shared/domain/memo.ts';
import { isDyadId } from '#shared/domain/dyad.ts';
import { showCode } from '#renderer/features/codebooks/index.ts';
import { openDyad } from '#renderer/frame/dyad-wish.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

/** Whether there is a place that shows things of this kind by themselves. */
export function hasPlace({ kind }: MemoSubject): boolean {
  return kind !== 'project' && kind !== 'hypothesis' && kind !== 'step' && kind !== 'evidence' && kind !== 'case';
}

/** Goes to what a memo is about. */
export function goToSubject(workbench: Workbench, { kind, id }: MemoSubject): void {
  if (kind === 'transcript') workbench.go({ room: 'reading', transcriptId: id as TranscriptId });
  else if (kind === 'code') showCode(workbench, id as CodeId);
  else if (kind === 'codebook') workbench.go({ room: 'codebooks' });
  else if (kind === 'city') workbench.go({ room: 'cities' });
  else if (kind === 'dyad' && isDyadId(id)) openDyad(workbench, id);
  else if (kind === 'coding') {
    const coding = codingById(workbench.session.state.get(), id);
    if (coding !== undefined) workbench.go({ room: 'reading', transcriptId: coding.transcriptId, codingId: coding.id, passage: null });
  }
}
