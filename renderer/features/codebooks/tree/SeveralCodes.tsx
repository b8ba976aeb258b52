import { inLanguage } from '#shared/domain/bilingual.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';

import { codebooksText } from '../text.ts';
import { useCodes } from '../use-codebooks.ts';
import styles from './SeveralCodes.module.css';
import { SeveralMenu } from './SeveralMenu.tsx';
import { useCodeMoves } from './use-code-moves.ts';

/** Stands where an entry would while several codes are chosen: which, and what can be done with all of them. */
export function SeveralCodes({ ids }: { readonly ids: readonly CodeId[] }) {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const codes = useCodes();
  const chosen = ids.flatMap((id) => codes.get(id) ?? []);
  const [first] = chosen;
  if (first === undefined) return null;
  return (
    <EmptyState
      icon="tree"
      title={t('several.title', { count: chosen.length })}
      action={
        !workbench.session.readOnly && (
          <>
            <Button icon="palette" onPress={() => workbench.openDialog('codebooks.color', ids)}>
              {t('several.color')}
            </Button>
            <Button icon="trash" onPress={() => workbench.openDialog('codebooks.deleteCodes', ids)}>
              {t('several.delete')}
            </Button>
            <MenuTrigger>
              <IconButton label={t('several.more')} icon="menu" />
              <AllMenu ids={ids} codebookId={first.codebookId} />
            </MenuTrigger>
          </>
        )
      }
    >
      <p>{t('several.text')}</p>
      <ul aria-label={t('several.label')} className={styles.codes}>
        {chosen.map((code) => (
          <li key={code.id}>
            <Dot color={code.color} size={10} /> {inLanguage(code.name, language)}
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

function AllMenu({ ids, codebookId }: { readonly ids: readonly CodeId[]; readonly codebookId: Parameters<typeof useCodeMoves>[0] }) {
  const { moveBy } = useCodeMoves(codebookId);
  return (
    <Menu placement="bottom end">
      <SeveralMenu ids={ids} onMove={(direction) => moveBy(ids, direction)} />
    </Menu>
  );
}
