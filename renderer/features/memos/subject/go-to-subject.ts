import type { CaseId, CodeId, EvidenceId, TranscriptId } from '#shared/domain/ids.ts';
import { codingById } from '#shared/domain/memo-subject.ts';
import type { MemoSubject } from '#shared/domain/memo.ts';
import { isDyadId } from '#shared/domain/dyad.ts';
import { openCase } from '#renderer/frame/case-wish.ts';
import { showCode } from '#renderer/frame/code-wish.ts';
import { openDyad } from '#renderer/frame/dyad-wish.ts';
import type { Workbench } from '#renderer/frame/workbench.ts';

/** Whether there is a place that shows things of this kind by themselves. */
export function hasPlace({ kind }: MemoSubject): boolean {
  return kind !== 'project';
}

/** Goes to what a memo is about. */
export function goToSubject(workbench: Workbench, { kind, id }: MemoSubject): void {
  const state = workbench.session.state.get();
  if (kind === 'transcript') workbench.go({ room: 'reading', transcriptId: id as TranscriptId });
  else if (kind === 'code') showCode(workbench, id as CodeId);
  else if (kind === 'codebook') workbench.go({ room: 'codebooks' });
  else if (kind === 'city') workbench.go({ room: 'cities' });
  else if (kind === 'dyad' && isDyadId(id)) openDyad(workbench, id);
  else if (kind === 'case') openCase(workbench, id as CaseId);
  else if (kind === 'hypothesis' || kind === 'step' || kind === 'evidence') {
    const tables = { hypothesis: state.hypotheses, step: state.steps, evidence: state.evidence } as const;
    const part = tables[kind].get(id);
    if (part !== undefined) openCase(workbench, part.caseId, kind === 'evidence' ? (part.id as EvidenceId) : null);
  } else if (kind === 'coding') {
    const coding = codingById(state, id);
    if (coding !== undefined) workbench.go({ room: 'reading', transcriptId: coding.transcriptId, codingId: coding.id, passage: null });
  }
}
