import { inLanguage } from '#shared/domain/bilingual.ts';
import { codebooksInOrder } from '#shared/domain/codebook.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { MenuSection } from '#renderer/ui/MenuSection.tsx';
import { Submenu } from '#renderer/ui/Submenu.tsx';

import { moveToCodebook } from '../move-to-codebook.ts';
import { codebooksText } from '../text.ts';
import { type MoveDirection, moveDirections, placeBeside } from './code-place.ts';

const looks = {
  up: { icon: 'arrow-up', shortcut: 'Alt+ArrowUp' },
  down: { icon: 'arrow-down', shortcut: 'Alt+ArrowDown' },
  in: { icon: 'arrow-right', shortcut: 'Alt+ArrowRight' },
  out: { icon: 'arrow-left', shortcut: 'Alt+ArrowLeft' },
} as const;

export interface MoveMenuProps {
  readonly ids: readonly CodeId[];
  readonly onMove: (direction: MoveDirection) => void;
}

/** Where codes can go: a step within their codebook, or to the end of another one. */
export function MoveMenu({ ids, onMove }: MoveMenuProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = workbench.session.state.get();
  const here = new Set(ids.map((id) => state.codes.get(id)?.codebookId));
  const others = codebooksInOrder(state).filter(({ id }) => here.size > 1 || !here.has(id));
  return (
    <Submenu icon="move" label={t('menu.move')}>
      {moveDirections.map((direction) => (
        <MenuItem
          key={direction}
          {...looks[direction]}
          label={t(`menu.${direction}`)}
          isDisabled={placeBeside(state, ids, direction) === null}
          onAction={() => onMove(direction)}
        />
      ))}
      {others.length > 0 && (
        <MenuSection title={t('menu.toCodebook')}>
          {others.map(({ id, name }) => (
            <MenuItem key={id} icon="book" label={inLanguage(name, language)} onAction={() => void moveToCodebook(workbench, ids, id)} />
          ))}
        </MenuSection>
      )}
    </Submenu>
  );
}
