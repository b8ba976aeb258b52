import { countCodes } from '#shared/analysis/counts.ts';
import type { CodebookId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';

export interface CodebookSummary {
  readonly codes: number;
  readonly codings: number;
}

/** How many codes each codebook has, and how many codings are under them. */
export function codebookSummaries(state: ProjectState): ReadonlyMap<CodebookId, CodebookSummary> {
  const counts = countCodes(state);
  const summaries = new Map<CodebookId, CodebookSummary>();
  for (const { id, codebookId } of state.codes.values()) {
    const { codes, codings } = summaries.get(codebookId) ?? { codes: 0, codings: 0 };
    summaries.set(codebookId, { codes: codes + 1, codings: codings + (counts.get(id)?.own.codings ?? 0) });
  }
  return summaries;
}
