import { inLanguage, type Language } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { type DragAndDropHooks, useDragAndDrop } from '#renderer/ui/drag-and-drop.ts';

import { applyCodes } from '../actions/apply-codes.ts';
import { codeDragType, passageDragType } from '../room/drag-types.ts';

/** Codes are dragged to the text, and the selection is dragged to a code. */
export function useCodeDrag<Row>(codes: ReadonlyMap<string, Code>, language: Language): DragAndDropHooks<Row> {
  const workbench = useWorkbench();
  const { dragAndDropHooks } = useDragAndDrop<Row>({
    getItems: (keys) =>
      [...keys].flatMap((key) => {
        const code = codes.get(String(key));
        return code === undefined ? [] : [{ [codeDragType]: code.id, 'text/plain': inLanguage(code.name, language) }];
      }),
    getAllowedDropOperations: () => ['copy'],
    acceptedDragTypes: [passageDragType],
    getDropOperation: (target, types) => {
      const isOnCode = target.type === 'item' && target.dropPosition === 'on' && codes.has(String(target.key));
      return isOnCode && types.has(passageDragType) && !workbench.session.readOnly ? 'copy' : 'cancel';
    },
    onItemDrop: ({ target }) => void applyCodes(workbench, [String(target.key) as CodeId]),
  });
  return dragAndDropHooks;
}
