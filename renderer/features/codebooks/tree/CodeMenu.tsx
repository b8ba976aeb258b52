import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { editCode } from '#shared/domain/operations/code-operations.ts';
import { showExcerpts } from '#renderer/frame/excerpt-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';
import { MenuSeparator } from '#renderer/ui/MenuSection.tsx';
import { Submenu } from '#renderer/ui/Submenu.tsx';

import { digitKeys, holderOfKey } from '../entry/digit-keys.ts';
import { codebooksText } from '../text.ts';
import type { MoveDirection } from './code-place.ts';
import { MoveMenu } from './MoveMenu.tsx';
import { RetireItem } from './RetireItem.tsx';
import { SeveralMenu } from './SeveralMenu.tsx';

export interface CodeMenuProps {
  readonly code: Code;
  /** All that are chosen where the code is among them; else the code alone. */
  readonly ids: readonly CodeId[];
  readonly onAddChild: () => void;
  readonly onAddSibling: () => void;
  readonly onRename: () => void;
  readonly onMove: (direction: MoveDirection) => void;
}

/** What can be done with a code of the tree. */
export function CodeMenu({ code, ids, onAddChild, onAddSibling, onRename, onMove }: CodeMenuProps) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = workbench.session.state.get();
  const showIts = (): void => showExcerpts(workbench, { codeIds: ids });
  if (workbench.session.readOnly) return <MenuItem icon="quote" label={t('menu.excerpts')} onAction={showIts} />;
  if (ids.length > 1) return <SeveralMenu ids={ids} onMove={onMove} />;
  return (
    <>
      <MenuItem icon="child" shortcut="Mod+Shift+Enter" label={t('menu.addChild')} onAction={onAddChild} />
      <MenuItem icon="plus" shortcut="Mod+Enter" label={t('menu.addSibling')} onAction={onAddSibling} />
      <MenuSeparator />
      <MenuItem icon="edit" shortcut="F2" label={t('menu.rename')} onAction={onRename} />
      <MenuItem icon="palette" label={t('menu.color')} onAction={() => workbench.openDialog('codebooks.color', ids)} />
      <Submenu icon="hash" label={t('menu.key')}>
        {[null, ...digitKeys].map((key) => {
          const holder = holderOfKey(state, code, key);
          return (
            <MenuItem
              key={key ?? 'none'}
              label={key ?? t('menu.noKey')}
              isChecked={code.key === key}
              isDisabled={holder !== null}
              {...(holder === null ? {} : { description: t('menu.keyTaken', { code: inLanguage(holder.name, language) }) })}
              onAction={() => void workbench.run(editCode, { id: code.id, edit: { key } })}
            />
          );
        })}
      </Submenu>
      <MoveMenu ids={ids} onMove={onMove} />
      <MenuItem icon="merge" label={t('menu.merge')} onAction={() => workbench.openDialog('codebooks.merge', code.id)} />
      <MenuItem icon="split" label={t('menu.split')} onAction={() => workbench.openDialog('codebooks.split', code.id)} />
      <MenuSeparator />
      <MenuItem icon="quote" label={t('menu.excerpts')} onAction={showIts} />
      <MenuSeparator />
      <RetireItem ids={ids} />
      <MenuItem icon="trash" tone="danger" shortcut="Delete" label={t('menu.delete')} onAction={() => workbench.openDialog('codebooks.deleteCodes', ids)} />
    </>
  );
}
