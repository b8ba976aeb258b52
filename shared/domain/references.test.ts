import { describe, expect, it } from 'vitest';

import { changed } from '#shared/domain/change.ts';
import type { CodingRef } from '#shared/domain/coding-ref.ts';
import { dyadOf } from '#shared/domain/dyad.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { violationsOf } from '#shared/domain/invariants.ts';
import { deleteCities } from '#shared/domain/operations/city-operations.ts';
import { citeCodings } from '#shared/domain/operations/cite-codings.ts';
import { deleteCodes } from '#shared/domain/operations/code-operations.ts';
import { mergeCodes } from '#shared/domain/operations/merge-codes.ts';
import { deleteCodebook } from '#shared/domain/operations/codebook-operations.ts';
import { addCodings, deleteCodings } from '#shared/domain/operations/coding-operations.ts';
import { addEvent } from '#shared/domain/operations/event-operations.ts';
import { answerEvidence } from '#shared/domain/operations/evidence-operations.ts';
import { deleteTranscript } from '#shared/domain/operations/transcript-operations.ts';
import { codingsOf } from '#shared/domain/state.ts';
import { TestProject } from '#test/fixtures/test-project.ts';

const text = '窗口互相帮着收件，后来才签协议。没有人来问办了多少件。';

/** Codings of two codes, the first two on the same passage; a step, an event, evidence and an example rest on the first. */
function cited() {
  const project = new TestProject();
  const [a, b] = [project.city('gb440300', '深圳'), project.city('gb441900', '东莞')];
  const book = project.codebook('作用力');
  const [one, other, keeper] = [project.code(book, '外部压力'), project.code(book, '组织需求'), project.code(book, '例子')];
  const transcriptId = project.transcript('SZG20220713', text);
  const elsewhere = project.transcript('LMH20220722', text);
  const put = (code: CodeId, start: number): CodingRef => {
    const known = new Set([...codingsOf(project.state)].map(({ id }) => id));
    project.run(addCodings, { transcriptId, text, passage: { start, end: start + 6 }, codeIds: [code] });
    const made = [...codingsOf(project.state)].find(({ id }) => !known.has(id));
    if (made === undefined) throw new Error('no coding');
    return { transcriptId, codingId: made.id };
  };
  const [first, twin, second] = [put(one, 0), put(other, 0), put(one, 10)];
  const caseId = project.case('深莞', dyadOf(a, b));
  const stepId = project.step(caseId, '互助');
  project.run(addEvent, { caseId, name: '互助', date: { precision: 'year', year: '2019' }, level: null, note: '' });
  const eventId = [...project.state.events.values()][0]?.id;
  if (eventId === undefined) throw new Error('no event');
  const evidenceId = project.prediction(caseId, '应先有互助', { dyadId: dyadOf(a, b) });
  const absentId = project.prediction(caseId, '应有查问');
  project.run(answerEvidence, { id: evidenceId, answer: { finding: 'found', observation: '', codings: [first, second], absence: null } });
  project.run(answerEvidence, { id: absentId, answer: { finding: 'notFound', observation: '', codings: [], absence: { transcriptIds: [elsewhere, transcriptId], asked: '', note: '' } } });
  project.run(citeCodings, { target: { kind: 'step', id: stepId }, add: [first], remove: [] });
  project.run(citeCodings, { target: { kind: 'event', id: eventId }, add: [first, twin], remove: [] });
  const code = project.state.codes.get(keeper);
  if (code === undefined) throw new Error('no code');
  project.apply('code.edit', [changed('code', code, { ...code, examples: [{ kind: 'typical', passage: first, quote: '窗口', recordId: 'SZG20220713', note: '' }] })]);
  const refs = () => ({
    step: project.state.steps.get(stepId)?.codings,
    event: project.state.events.get(eventId)?.codings,
    evidence: project.state.evidence.get(evidenceId)?.codings,
    absence: project.state.evidence.get(absentId)?.absence?.transcriptIds,
    example: project.state.codes.get(keeper)?.examples.map(({ passage }) => passage),
  });
  return { project, book, one, other, transcriptId, elsewhere, first, twin, second, caseId, evidenceId, a, refs };
}

describe('what is taken away leaves nothing pointing at it, and undo brings both back', () => {
  it.each([
    ['a coding', ({ project, transcriptId, first }: ReturnType<typeof cited>) => project.run(deleteCodings, { transcriptId, ids: [first.codingId] })],
    ['a code', ({ project, one }: ReturnType<typeof cited>) => project.run(deleteCodes, { ids: [one] })],
    ['a codebook', ({ project, book }: ReturnType<typeof cited>) => project.run(deleteCodebook, { id: book })],
    ['an interview', ({ project, transcriptId }: ReturnType<typeof cited>) => project.run(deleteTranscript, { id: transcriptId })],
    ['a city', ({ project, a }: ReturnType<typeof cited>) => project.run(deleteCities, { ids: [a] })],
  ])('%s', (_what, take) => {
    const set = cited();
    const before = set.project.state;
    take(set);
    expect(violationsOf(set.project.state)).toEqual([]);
    expect(set.project.state).not.toEqual(before);
    set.project.undo();
    expect(set.project.state).toEqual(before);
  });

  it('takes out just what went', () => {
    const set = cited();
    set.project.run(deleteCodings, { transcriptId: set.transcriptId, ids: [set.first.codingId] });
    expect(set.refs()).toEqual({ step: [], event: [set.twin], evidence: [set.second], absence: [set.elsewhere, set.transcriptId], example: [] });
    set.project.run(deleteTranscript, { id: set.transcriptId });
    expect(set.refs()).toEqual({ step: [], event: [], evidence: [], absence: [set.elsewhere], example: [] });
  });

  it('takes a dyad out of its case with either of its cities', () => {
    const set = cited();
    set.project.run(deleteCities, { ids: [set.a] });
    expect([set.project.state.cases.get(set.caseId)?.dyadIds, set.project.state.evidence.get(set.evidenceId)?.dyadId]).toEqual([[], null]);
  });
});

it('has what pointed at a coding that was merged into its twin point at the twin, once', () => {
  const set = cited();
  set.project.run(mergeCodes, { from: set.one, into: set.other });
  expect(set.refs()).toMatchObject({ step: [set.twin], event: [set.twin], evidence: [set.twin, set.second], example: [set.twin] });
  expect(violationsOf(set.project.state)).toEqual([]);
});

it('keeps records that nothing happened to as they are', () => {
  const set = cited();
  const { steps, evidence } = set.project.state;
  set.project.run(deleteCodings, { transcriptId: set.transcriptId, ids: [set.twin.codingId] });
  expect(set.project.state.steps).toBe(steps);
  expect(set.project.state.evidence).toBe(evidence);
});
