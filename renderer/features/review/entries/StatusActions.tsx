import { changeStatus } from '#shared/domain/operations/review-operations.ts';
import { refusal } from '#shared/domain/operations/review-rules.ts';
import { type WishedAct, wishedActs } from '#shared/domain/review-act.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, MenuTrigger } from '#renderer/ui/Menu.tsx';
import { MenuItem } from '#renderer/ui/MenuItem.tsx';

import { reviewText } from '../text.ts';
import { type Target, useMe, useWholeProject } from '../use-review.ts';
import styles from './EntryReview.module.css';

/** The acts that stand as buttons; the others are in the menu. */
const foremost: readonly WishedAct[] = ['approve', 'askChanges', 'submit'];

/** What can be done with the state of an entry, or of the codebook as a whole; in the menu also what cannot, which then says why. */
export function StatusActions({ target, name }: { readonly target: Target; readonly name: string }) {
  const t = useText(reviewText);
  const workbench = useWorkbench();
  const state = useWholeProject();
  const me = useMe();
  const { codebookId, codeId } = target;
  if (workbench.session.readOnly) return null;
  const allowed = (act: WishedAct): boolean => refusal(state, codebookId, codeId, act, me) === null;
  const act = (which: WishedAct): void => {
    const refused = refusal(state, codebookId, codeId, which, me);
    if (refused !== null) workbench.tell(refused);
    else if (which === 'askChanges') workbench.openDialog('review.askChanges', { ...target, name });
    else void workbench.run(changeStatus, { codebookId, targets: [codeId], act: which, text: '' });
  };
  return (
    <div className={styles.actions}>
      {foremost.filter(allowed).map((which) => (
        <Button key={which} size="small" variant={which === 'approve' ? 'primary' : 'secondary'} onPress={() => act(which)}>
          {t(`act.${which}`)}
        </Button>
      ))}
      <MenuTrigger>
        <IconButton icon="menu" size="small" label={t('act.more')} />
        <Menu placement="bottom end">
          {wishedActs.map((which) => (
            <MenuItem key={which} label={t(`act.${which}`)} onAction={() => act(which)} />
          ))}
        </Menu>
      </MenuTrigger>
    </div>
  );
}
