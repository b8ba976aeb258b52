import { type ReactNode, useRef } from 'react';

import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { isTextDropItem, useDrop } from '#renderer/ui/drag-and-drop.ts';

import { moveToCodebook } from '../move-to-codebook.ts';
import { codeDragType } from '../tree/code-drag-type.ts';
import styles from './CodebookList.module.css';

export interface CodeDropZoneProps {
  readonly codebookId: CodebookId;
  readonly isDisabled: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

/** A codebook in the list, onto which codes of another one can be dropped. */
export function CodeDropZone({ codebookId, isDisabled, className, children }: CodeDropZoneProps) {
  const workbench = useWorkbench();
  const ref = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    isDisabled,
    getDropOperation: (types) => (types.has(codeDragType) ? 'move' : 'cancel'),
    onDrop: async ({ items }) => {
      const texts = await Promise.all(items.filter(isTextDropItem).filter(({ types }) => types.has(codeDragType)).map((item) => item.getText(codeDragType)));
      if (texts.length > 0) await moveToCodebook(workbench, texts as CodeId[], codebookId);
    },
  });
  return (
    <div {...dropProps} ref={ref} className={`${className} ${isDropTarget ? (styles.target ?? '') : ''}`}>
      {children}
    </div>
  );
}
