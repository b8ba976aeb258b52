import { changed, created } from '../change.ts';
import { codesInBook } from '../code-tree.ts';
import type { Coding } from '../coding.ts';
import type { CodebookId, CodingId, SampleId, VerdictId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';
import { coveringRevision } from '../revision.ts';
import { seededSample } from '../seeded-order.ts';
import { codingsOf } from '../state.ts';
import type { Verdict } from '../verdict.ts';
import { nameOf } from './codebook-operations.ts';
import { notSupervisor } from './review-rules.ts';

export interface SampleWish {
  readonly codebookId: CodebookId;
  readonly seed: string;
  /** How many passages of each code; all of them where it has no more. */
  readonly perCode: number;
}

/** Draws passages of each code that is in use, whoever coded them. The same seed draws the same from the same codings. */
export const drawSample: Operation<SampleWish> = (state, { codebookId, seed, perCode }, { newId, now, coderId }) => {
  const codebook = state.codebooks.get(codebookId);
  if (codebook === undefined) return fail('codebook.gone');
  if (state.project?.review !== undefined) return fail('review.onlyAtHome');
  if (seed.trim() === '') return fail('sample.seedless');
  const byCode = new Map<string, Coding[]>();
  for (const coding of codingsOf(state)) {
    const group = byCode.get(coding.codeId);
    if (group === undefined) byCode.set(coding.codeId, [coding]);
    else group.push(coding);
  }
  const drawn = codesInBook(state, codebookId)
    .filter(({ status }) => status !== 'retired')
    .flatMap((code) => seededSample(byCode.get(code.id) ?? [], ({ id }) => id, `${seed.trim()}/${code.id}`, perCode));
  if (drawn.length === 0) return fail('sample.nothing');
  const sample = {
    id: newId<SampleId>(),
    codebookId,
    revisionId: coveringRevision(state, codebookId)?.id ?? null,
    seed: seed.trim(),
    perCode,
    codings: drawn.map(({ id, transcriptId }) => ({ transcriptId, codingId: id })),
    coderId,
    createdAt: now,
  };
  return changeSet('review.sample', { codebook: nameOf(codebook), count: drawn.length }, [created('sample', sample)]);
};

/** Says of a passage of a sample whether its code fits; saying it again changes what was said. */
export const giveVerdict: Operation<{ sampleId: SampleId; codingId: CodingId; answer: Verdict['answer']; reason: string }> = (
  state,
  { sampleId, codingId, answer, reason },
  { newId, now, coderId },
) => {
  const refused = notSupervisor(state, coderId);
  if (refused !== null) return { ok: false, problem: refused };
  const ref = state.samples.get(sampleId)?.codings.find((each) => each.codingId === codingId);
  if (ref === undefined) return fail('sample.gone');
  const layers = [...state.layers.values()].filter(({ transcriptId }) => transcriptId === ref.transcriptId);
  const coding = layers.flatMap(({ codings }) => codings).find(({ id }) => id === codingId);
  const code = coding && state.codes.get(coding.codeId);
  if (coding === undefined || code === undefined) return fail('coding.gone');
  const before = [...state.verdicts.values()].find((each) => each.sampleId === sampleId && each.codingId === codingId && each.coderId === coderId);
  const said = { answer, reason: reason.trim(), codeId: coding.codeId, at: now };
  const label = { code: nameOf(code) };
  if (before !== undefined) return changeSet('review.verdict', label, [changed('verdict', before, { ...before, ...said })]);
  return changeSet('review.verdict', label, [created('verdict', { id: newId<VerdictId>(), sampleId, codingId, coderId, ...said })]);
};
