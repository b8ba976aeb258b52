import type { Coding } from '#shared/domain/coding.ts';
import { LinkChips } from '#renderer/features/dyads/index.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { KeyCap } from '#renderer/ui/KeyCap.tsx';

import { unlink } from '../actions/edit-chosen.ts';
import { openLinks } from '../actions/reach-parts.ts';
import { codingText } from '../text.ts';
import styles from './ChosenCoding.module.css';

/** The dyads and cities that a coding is linked to, each with its level. */
export function CodingLinks({ coding, isMine }: { readonly coding: Coding; readonly isMine: boolean }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  if (!isMine && coding.links.length === 0) return null;
  return (
    <div className={styles.links}>
      {coding.links.length > 0 && <LinkChips links={coding.links} {...(isMine ? { onRemove: (link) => void unlink(workbench, coding, link) } : {})} />}
      {isMine && (
        <Button size="small" variant="quiet" icon="link" onPress={() => openLinks(workbench)}>
          {t('links.add')} <KeyCap shortcut="L" />
        </Button>
      )}
    </div>
  );
}
