import { withDescendants } from '#shared/domain/code-tree.ts';
import type { CodebookId, CodeId, CoderId } from '#shared/domain/ids.ts';
import { codingsOf, type ProjectState } from '#shared/domain/state.ts';

/** What goes when codes go: to be told before. */
export interface DeletionEffect {
  readonly codes: number;
  readonly codings: number;
  /** Different transcripts that those codings are in. */
  readonly transcripts: number;
  /** How many of the codings other coders made. */
  readonly byOthers: number;
}

function effectOf(state: ProjectState, codeIds: ReadonlySet<CodeId>, coderId: CoderId): DeletionEffect {
  const transcripts = new Set<string>();
  let codings = 0;
  let byOthers = 0;
  for (const coding of codingsOf(state)) {
    if (!codeIds.has(coding.codeId)) continue;
    codings += 1;
    if (coding.coderId !== coderId) byOthers += 1;
    transcripts.add(coding.transcriptId);
  }
  return { codes: codeIds.size, codings, transcripts: transcripts.size, byOthers };
}

/** Of codes with all below them. */
export function codeDeletionEffect(state: ProjectState, codeIds: readonly CodeId[], coderId: CoderId): DeletionEffect {
  return effectOf(state, new Set(codeIds.flatMap((codeId) => withDescendants(state, codeId)).map(({ id }) => id)), coderId);
}

/** Of a codebook with all its codes. */
export function codebookDeletionEffect(state: ProjectState, codebookId: CodebookId, coderId: CoderId): DeletionEffect {
  const codes = [...state.codes.values()].filter((code) => code.codebookId === codebookId);
  return effectOf(state, new Set(codes.map(({ id }) => id)), coderId);
}
