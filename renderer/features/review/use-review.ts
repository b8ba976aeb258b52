import { useMemo } from 'react';

import { latestSample, type ReviewRate, reviewRates } from '#shared/analysis/review-rates.ts';
import type { Codebook } from '#shared/domain/codebook.ts';
import type { CodebookId, CodeId, CoderId } from '#shared/domain/ids.ts';
import { openThreadCounts } from '#shared/domain/review-thread.ts';
import type { Sample } from '#shared/domain/sample.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { useText } from '#renderer/frame/feature-text.ts';

import { reviewText } from './text.ts';

const whole = (state: ProjectState): ProjectState => state;
export const useWholeProject = (): ProjectState => useProject(whole);

/** Who is at work, for what they may do. */
export const useMe = (): CoderId => useCell(useWorkbench().session.coderId);

export interface CodebookReview {
  readonly codebook: Codebook;
  readonly sample: Sample | undefined;
  readonly rates: ReadonlyMap<CodeId, ReviewRate>;
  /** Open threads by entry; the codebook's own under null. */
  readonly open: ReadonlyMap<CodeId | null, number>;
}

/** What the review of a codebook comes to so far. */
export function useCodebookReview(codebook: Codebook): CodebookReview {
  const state = useWholeProject();
  return useMemo(() => {
    const sample = latestSample(state, codebook.id);
    const lines = [...state.comments.values()].filter((line) => line.codebookId === codebook.id);
    return { codebook, sample, rates: sample === undefined ? new Map<CodeId, ReviewRate>() : reviewRates(state, sample), open: openThreadCounts(lines) };
  }, [state, codebook]);
}

/** The name of a person, also of one who is gone. */
export function usePersonName(): (id: CoderId) => string {
  const { coders } = useWholeProject();
  const t = useText(reviewText);
  return (id) => coders.get(id)?.name ?? t('someone');
}

/** Whether this is a copy that came for review. */
export const useIsCopy = (): boolean => useProject(({ project }) => project?.review !== undefined);

export type Target = { readonly codebookId: CodebookId; readonly codeId: CodeId | null };
