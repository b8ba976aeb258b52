import { useCallback, useRef } from 'react';

import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import { moveCodes } from '#shared/domain/operations/move-codes.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';

import { codebooksView } from '../codebooks-view.ts';
import { type CodeDrop, type CodePlace, isInPlace, type MoveDirection, placeAtDrop, placeBeside } from './code-place.ts';

/** Moves of codes within their codebook, by a step or by a drop. Where codes go under a folded one, that unfolds. */
export function useCodeMoves(codebookId: CodebookId) {
  const workbench = useWorkbench();
  // A held key asks faster than the disk answers; each step must start from where the one before it ended.
  const isMoving = useRef(false);

  const moveTo = useCallback(
    async (ids: readonly CodeId[], place: CodePlace | null) => {
      if (place === null || isMoving.current || isInPlace(workbench.session.state.get(), ids, place)) return;
      isMoving.current = true;
      try {
        const entry = await workbench.run(moveCodes, { ids, codebookId, ...place });
        const { folded } = codebooksView(workbench);
        const parentId = place.parentId;
        if (entry !== null && parentId !== null && folded.get().includes(parentId)) folded.set(folded.get().filter((other) => other !== parentId));
      } finally {
        isMoving.current = false;
      }
    },
    [workbench, codebookId],
  );

  const moveBy = useCallback(
    (ids: readonly CodeId[], direction: MoveDirection) => void moveTo(ids, placeBeside(workbench.session.state.get(), ids, direction)),
    [workbench, moveTo],
  );
  const dropAt = useCallback((ids: readonly CodeId[], drop: CodeDrop) => void moveTo(ids, placeAtDrop(workbench.session.state.get(), ids, drop)), [workbench, moveTo]);
  return { moveBy, dropAt };
}
