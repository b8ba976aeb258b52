import { useMemo } from 'react';

import { type Codebook, codebooksInOrder } from '#shared/domain/codebook.ts';
import { type CodeNode, codeTree } from '#shared/domain/code-tree.ts';
import type { CodebookId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useProject } from '#renderer/frame/react.tsx';

const selectCodebooks = (state: ProjectState) => state.codebooks;
const selectCodes = (state: ProjectState) => state.codes;

export const useCodes = (): ProjectState['codes'] => useProject(selectCodes);

/** The codebooks in order. */
export function useCodebooks(): readonly Codebook[] {
  const codebooks = useProject(selectCodebooks);
  return useMemo(() => codebooksInOrder({ codebooks }), [codebooks]);
}

/** A codebook's trees; the same ones until a code changes. */
export function useCodeTree(codebookId: CodebookId): readonly CodeNode[] {
  const codes = useCodes();
  return useMemo(() => codeTree({ codes }, codebookId), [codes, codebookId]);
}
