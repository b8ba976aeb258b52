import type { Bilingual } from '#shared/domain/bilingual.ts';
import { answerProposal } from '#shared/domain/operations/comment-operations.ts';
import { notOwner, reviewed } from '#shared/domain/operations/review-rules.ts';
import type { ReviewThread } from '#shared/domain/review-thread.ts';
import { same } from '#shared/domain/same.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';

import { Wording } from '../entries/Wording.tsx';
import { reviewText } from '../text.ts';
import { useMe, useWholeProject } from '../use-review.ts';
import styles from './Threads.module.css';

const tones = { open: 'info', accepted: 'success', refused: 'neutral' } as const;

/** A proposed wording: the owner takes it, or does not. */
export function ProposalView({ thread, present }: { readonly thread: ReviewThread; readonly present: Bilingual | null }) {
  const t = useText(reviewText);
  const workbench = useWorkbench();
  const state = useWholeProject();
  const me = useMe();
  const { first, proposal: fate } = thread;
  if (first.proposal === null || fate === null) return null;
  const { text, base } = first.proposal;
  const entry = reviewed(state, first.codebookId, first.codeId);
  const mayAnswer = fate === 'open' && entry !== undefined && notOwner(state, entry, me) === null && !workbench.session.readOnly;
  const hasChanged = fate === 'open' && present !== null && !same(present, base);
  const answer = async (act: 'accept' | 'refuse'): Promise<void> => {
    const done = await workbench.run(answerProposal, { id: first.id, act, text: '' });
    if (done !== null && act === 'accept') tellDone(workbench, done, t('thread.accepted'), t('undo'));
  };
  return (
    <div className={styles.proposal}>
      <p className={styles.who}>
        <strong>{t('thread.proposes')}</strong>
        <Badge tone={tones[fate]}>{t(`thread.${fate}`)}</Badge>
      </p>
      <Wording wording={text} />
      {hasChanged && (
        <>
          <p className={styles.warning}>{t('thread.changedSince')}</p>
          <p className={styles.who}>{t('thread.base')}</p>
          <Wording wording={base} />
        </>
      )}
      {mayAnswer && (
        <div className={styles.actions}>
          <Button size="small" onPress={() => void answer('refuse')}>
            {t('thread.refuse')}
          </Button>
          <Button size="small" variant="primary" onPress={() => void answer('accept')}>
            {t('thread.accept')}
          </Button>
        </div>
      )}
    </div>
  );
}
