import { type DragEvent, type RefObject, useRef } from 'react';

import type { CodeId } from '#shared/domain/ids.ts';
import type { Passage } from '#shared/domain/passage.ts';
import type { SpokenText } from '#renderer/editor/spoken-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { isTextDropItem, useDrop } from '#renderer/ui/drag-and-drop.ts';

import { applyCodes } from '../actions/apply-codes.ts';
import { selectedPassage } from '../state/open-transcript.ts';
import { readingOf } from '../state/reading.ts';
import { codeDragType } from './drag-types.ts';

/**
 * Codes dropped on the text are applied to the selection; where nothing is selected, to the sentence under the pointer,
 * which is shown while dragging. By keyboard (Enter on a row's grip, then Tab to the text) always to the selection.
 */
export function useCodeDrop(box: RefObject<HTMLElement | null>, spoken: SpokenText) {
  const workbench = useWorkbench();
  const { parts } = readingOf(workbench);
  const under = useRef<Passage | null>(null);

  const show = (passage: Passage | null): void => {
    if (passage?.start === under.current?.start && passage?.end === under.current?.end) return;
    under.current = passage;
    parts.reader?.preview(passage);
  };
  // The browser's own event: a drag by keyboard, which has no place in the text, does not send it.
  const onDragOverCapture = ({ clientX, clientY, dataTransfer }: DragEvent): void => {
    if (!dataTransfer.types.includes(codeDragType) || selectedPassage(workbench) !== null) return;
    const offset = parts.reader?.offsetNear(clientX, clientY) ?? null;
    show(offset === null ? null : spoken.sentenceAt(offset));
  };

  const { dropProps, isDropTarget } = useDrop({
    ref: box,
    getDropOperation: (types) => (types.has(codeDragType) && !workbench.session.readOnly ? 'copy' : 'cancel'),
    onDropExit: () => show(null),
    onDrop: async ({ items }) => {
      const target = selectedPassage(workbench) ?? under.current;
      show(null);
      const ids = await Promise.all(items.filter(isTextDropItem).map((item) => item.getText(codeDragType)));
      await applyCodes(workbench, ids as CodeId[], target ?? undefined);
    },
  });
  return { dropProps: { ...dropProps, onDragOverCapture }, isDropTarget };
}
