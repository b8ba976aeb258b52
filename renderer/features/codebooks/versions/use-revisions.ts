import { useMemo } from 'react';

import { codesInBook } from '#shared/domain/code-tree.ts';
import type { Code } from '#shared/domain/code.ts';
import type { CodebookId, RevisionId } from '#shared/domain/ids.ts';
import { type Revision, revisionsOf } from '#shared/domain/revision.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useProject } from '#renderer/frame/react.tsx';

import { codebooksText } from '../text.ts';
import { useCodes } from '../use-codebooks.ts';

const selectRevisions = ({ revisions }: ProjectState) => revisions;

/** The codebook as it is: one side of a comparison beside its revisions. */
export const now = 'now';
export type SideId = RevisionId | typeof now;

/** The revisions of a codebook, 1 first. */
export function useRevisions(codebookId: CodebookId): readonly Revision[] {
  const revisions = useProject(selectRevisions);
  return useMemo(() => revisionsOf({ revisions }, codebookId), [revisions, codebookId]);
}

/** The codes of one side. */
export function useSide(codebookId: CodebookId, side: SideId): readonly Code[] {
  const revisions = useProject(selectRevisions);
  const codes = useCodes();
  return useMemo(() => (side === now ? codesInBook({ codes }, codebookId) : (revisions.get(side)?.codes ?? [])), [side, revisions, codes, codebookId]);
}

/** 第 2 版“送审稿”. */
export function useVersionName(): (revision: Pick<Revision, 'number' | 'name'>) => string {
  const t = useText(codebooksText);
  return ({ number, name }) => (name === '' ? t('versions.item', { number }) : t('versions.itemNamed', { number, name }));
}
