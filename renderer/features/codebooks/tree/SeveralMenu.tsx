import type { CodeId } from '#shared/domain/ids.ts';
import { showExcerpts } from '#renderer/frame/excerpt-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { MenuSeparator } from '#renderer/ui/MenuSection.tsx';

import { codebooksText } from '../text.ts';
import type { MoveDirection } from './code-place.ts';
import { MoveMenu } from './MoveMenu.tsx';
import { RetireItem } from './RetireItem.tsx';

export interface SeveralMenuProps {
  readonly ids: readonly CodeId[];
  readonly onMove: (direction: MoveDirection) => void;
}

/** What can be done with several codes at once, as one step each. */
export function SeveralMenu({ ids, onMove }: SeveralMenuProps) {
  const t = useText(codebooksText);
  const workbench = useWorkbench();
  return (
    <>
      <MenuItem icon="palette" label={t('menu.color')} onAction={() => workbench.openDialog('codebooks.color', ids)} />
      <MoveMenu ids={ids} onMove={onMove} />
      <MenuSeparator />
      <MenuItem icon="quote" label={t('menu.excerpts')} onAction={() => showExcerpts(workbench, { codeIds: ids })} />
      <MenuSeparator />
      <RetireItem ids={ids} />
      <MenuItem icon="trash" tone="danger" shortcut="Delete" label={t('menu.delete')} onAction={() => workbench.openDialog('codebooks.deleteCodes', ids)} />
    </>
  );
}
