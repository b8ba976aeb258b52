import * as v from 'valibot';
import { type Change, changed, created, removed } from '../change.ts';
import type { BlobHash, TranscriptId } from '../ids.ts';
import { type Blob, changeSet, type Operation } from '../operation.ts';
import { freeRecordId } from '../record-id.ts';
import { withConsequences } from '../references.ts';
import { fail } from '../result.ts';
import { codingsOf } from '../state.ts';
import { type TranscriptHeader, transcriptHeaderSchema, type TranscriptSource } from '../transcript.ts';
import { memosKept } from './memos-kept.ts';

export interface NewTranscript {
  readonly header: TranscriptHeader;
  /** LF text without BOM, and its hash. */
  readonly text: string;
  readonly textHash: BlobHash;
  readonly source: TranscriptSource;
  /** The file as it came, where `source.originalHash` names it. */
  readonly original: Uint8Array | null;
}

/** Brings interviews in, all in one entry. A record id that is taken gets `-2`, `-3` … */
export const addTranscripts: Operation<{ transcripts: readonly NewTranscript[] }> = (state, { transcripts }, { now, newId }) => {
  const taken = new Set([...state.transcripts.values()].map((transcript) => transcript.recordId));
  const blobs: Blob[] = [];
  const changes: Change<'transcript'>[] = [];
  for (const { header, text, textHash, source, original } of transcripts) {
    const parsed = v.safeParse(transcriptHeaderSchema, header);
    if (!parsed.success) return fail('transcript.badHeader', { recordId: header.recordId });
    if (header.cityId !== null && !state.cities.has(header.cityId)) return fail('city.gone');
    const recordId = freeRecordId(header.recordId, (candidate) => taken.has(candidate));
    taken.add(recordId);
    blobs.push({ kind: 'text', hash: textHash, text });
    if (original !== null && source.originalHash !== null) blobs.push({ kind: 'original', hash: source.originalHash, bytes: original });
    changes.push(
      created('transcript', { id: newId<TranscriptId>(), ...parsed.output, recordId, textHash, textLength: text.length, source, addedAt: now }),
    );
  }
  const first = changes[0]?.after?.recordId ?? '';
  return changeSet('transcript.add', { recordId: first, count: changes.length }, changes, blobs);
};

export const editTranscript: Operation<{ id: TranscriptId; header: TranscriptHeader }> = (state, { id, header }) => {
  const transcript = state.transcripts.get(id);
  if (transcript === undefined) return fail('transcript.gone');
  const parsed = v.safeParse(transcriptHeaderSchema, header);
  if (!parsed.success) return fail('transcript.badHeader', { recordId: header.recordId });
  if ([...state.transcripts.values()].some((other) => other.id !== id && other.recordId === header.recordId)) {
    return fail('transcript.recordIdTaken', { recordId: header.recordId });
  }
  if (header.cityId !== null && !state.cities.has(header.cityId)) return fail('city.gone');
  return changeSet('transcript.edit', { recordId: header.recordId }, [changed('transcript', transcript, { ...transcript, ...parsed.output })]);
};

/** Takes an interview out with every coding on it; its text stays in the store, so that undo brings all back. */
export const deleteTranscript: Operation<{ id: TranscriptId }> = (state, { id }) => {
  const transcript = state.transcripts.get(id);
  if (transcript === undefined) return fail('transcript.gone');
  const codings = [...codingsOf(state)].filter((coding) => coding.transcriptId === id);
  const gone = [...codings.map((coding) => removed('coding', coding)), removed('transcript', transcript)];
  return changeSet('transcript.delete', { recordId: transcript.recordId, codings: codings.length }, [...withConsequences(state, gone), ...memosKept(state, gone)]);
};
