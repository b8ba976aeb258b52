import { describe, expect, it } from 'vitest';

import type { Cause } from '#shared/domain/entry.ts';
import type { CodingId, CoderId, EntryId, Instant, TranscriptId } from '#shared/domain/ids.ts';
import { addCodings, deleteCodings } from '#shared/domain/operations/coding-operations.ts';
import { deleteTranscript } from '#shared/domain/operations/transcript-operations.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

import { type HistoryLine, historyLine, placeNow, undoneEntries } from './history-line.ts';

const line = (id: string, cause: Cause | null = null): HistoryLine => ({
  id: id as EntryId,
  at: '2026-01-01T00:00:00.000Z' as Instant,
  coderId: 'me' as CoderId,
  command: 'coding.add',
  label: {},
  cause,
  place: null,
  names: new Map(),
});
const undo = (of: string): Cause => ({ kind: 'undo', of: of as EntryId });
const redo = (of: string): Cause => ({ kind: 'redo', of: of as EntryId });

describe('undone entries', () => {
  it('are those on which an undo has the last word', () => {
    const newestFirst = [line('5', undo('1')), line('4', redo('1')), line('3', undo('1')), line('2'), line('1')];
    expect([...undoneEntries(newestFirst)]).toEqual(['1']);
    expect([...undoneEntries(newestFirst.slice(1))]).toEqual([]);
    expect([...undoneEntries(newestFirst.slice(2))]).toEqual(['1']);
  });
});

describe('the place of an entry', () => {
  const project = new TestProject();
  const transcriptId = project.transcript('SZG20220713', '访谈者：您好。');
  const imported = project.journal.at(-1);
  const codeId = project.code(project.codebook('作用力'), '引力');
  const bookMade = project.journal.at(-1);
  project.run(addCodings, { transcriptId, text: project.textOf(transcriptId), passage: { start: 4, end: 6 }, codeIds: [codeId] });
  const coded = project.journal.at(-1);
  const placeOf = (entry: typeof coded) => entry && historyLine(entry).place;
  const codingId = coded?.changes[0]?.id as CodingId;

  it('is its coding, or its transcript, or none', () => {
    expect(placeOf(coded)).toEqual({ transcriptId, codingId });
    expect(placeOf(imported)).toEqual({ transcriptId, codingId: null });
    expect(placeOf(bookMade)).toBeNull();
  });

  it('is only offered as long as it is there', () => {
    const place = { transcriptId: transcriptId as TranscriptId, codingId };
    expect(placeNow(project.state, place)).toEqual(place);
    project.run(deleteCodings, { transcriptId, ids: [codingId] });
    expect(placeNow(project.state, place)).toBeNull();
    expect(placeNow(project.state, { transcriptId, codingId: null })).not.toBeNull();
    project.run(deleteTranscript, { id: transcriptId });
    expect(placeNow(project.state, { transcriptId, codingId: null })).toBeNull();
  });
});
