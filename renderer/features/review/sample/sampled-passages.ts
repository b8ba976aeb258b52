import { codesInBook } from '#shared/domain/code-tree.ts';
import type { Code } from '#shared/domain/code.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CodingId } from '#shared/domain/ids.ts';
import type { Sample } from '#shared/domain/sample.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';

/** One stop of the walk through a sample. */
export interface SampledPassage {
  readonly codingId: CodingId;
  /** null where the coding, or its code, has been deleted since. */
  readonly found: { readonly coding: Coding; readonly code: Code } | null;
}

/** The passages of a sample, code by code in the order of the codebook; what is gone comes last. */
export function sampledPassages(state: ProjectState, sample: Sample): readonly SampledPassage[] {
  const wanted = new Set(sample.codings.map(({ codingId }) => codingId));
  const codings = new Map<CodingId, Coding>();
  for (const coding of codingsOf(state)) if (wanted.has(coding.id)) codings.set(coding.id, coding);
  const order = new Map(codesInBook(state, sample.codebookId).map(({ id }, index) => [id, index]));
  const place = ({ found }: SampledPassage): number => (found === null ? Infinity : (order.get(found.code.id) ?? order.size));
  const passages = sample.codings.map(({ codingId }): SampledPassage => {
    const coding = codings.get(codingId);
    const code = coding && state.codes.get(coding.codeId);
    return { codingId, found: coding === undefined || code === undefined ? null : { coding, code } };
  });
  return passages.map((passage, index) => ({ passage, index })).sort((a, b) => place(a.passage) - place(b.passage) || a.index - b.index).map(({ passage }) => passage);
}
