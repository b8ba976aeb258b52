import { useCallback, useRef } from 'react';

import type { CodeId } from '#shared/domain/ids.ts';
import { moveCode } from '#shared/domain/operations/code-operations.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';

import { codebooksView } from '../codebooks-view.ts';
import { type CodeDrop, type CodePlace, isInPlace, type MoveDirection, placeAtDrop, placeBeside } from './code-place.ts';

/** Moves of codes, by a step or by a drop. Where a code goes under a folded one, that unfolds. */
export function useCodeMoves() {
  const workbench = useWorkbench();
  // A held key asks faster than the disk answers; each step must start from where the one before it ended.
  const isMoving = useRef(false);

  const moveTo = useCallback(
    async (id: CodeId, place: CodePlace | null) => {
      if (place === null || isMoving.current || isInPlace(workbench.session.state.get(), id, place)) return;
      isMoving.current = true;
      try {
        const entry = await workbench.run(moveCode, { id, ...place });
        const { folded } = codebooksView(workbench);
        const parentId = place.parentId;
        if (entry !== null && parentId !== null && folded.get().includes(parentId)) folded.set(folded.get().filter((other) => other !== parentId));
      } finally {
        isMoving.current = false;
      }
    },
    [workbench],
  );

  const moveBy = useCallback(
    (id: CodeId, direction: MoveDirection) => void moveTo(id, placeBeside(workbench.session.state.get(), id, direction)),
    [workbench, moveTo],
  );
  const dropAt = useCallback((id: CodeId, drop: CodeDrop) => void moveTo(id, placeAtDrop(workbench.session.state.get(), id, drop)), [workbench, moveTo]);
  return { moveBy, dropAt };
}
