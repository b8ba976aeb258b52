import { inLanguage } from '#shared/domain/bilingual.ts';
import { mergePlan, newsCount } from '#shared/domain/merge-plan.ts';
import { mergeReview } from '#shared/domain/operations/merge-review.ts';
import { recordIds, renamedIn } from '#shared/formats/dyadreview/pseudonym.ts';
import type { ReadReview } from '#shared/formats/dyadreview/read-review.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';

import { reviewText } from '../text.ts';
import { useWholeProject } from '../use-review.ts';
import { MergeNews } from './MergeNews.tsx';

type Returned = Extract<ReadReview, { stage: 'back' }>;

/** What is new in a review that came back, before it is taken in. */
export function MergeDialog({ about }: { readonly about: unknown }) {
  const t = useText(reviewText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useWholeProject();
  // Only what readReview made is ever handed over.
  const { copy, returned: received } = about as Returned;
  const returned = copy.isPseudonymous ? renamedIn(received, recordIds(state, copy.sendingId)) : received;
  const codebook = state.codebooks.get(copy.codebookId);
  const plan = mergePlan(state, copy.codebookId, returned);
  const obstacle =
    state.project?.id !== copy.projectId
      ? t('merge.other', { project: copy.projectName })
      : codebook === undefined
        ? t('merge.codebookGone')
        : plan.changes.length === 0
          ? t('merge.nothing')
          : null;
  const names = returned.coders.map(({ name }) => name).join('、');
  const merge = async (): Promise<void> => {
    const entry = await workbench.run(mergeReview, { copy, returned });
    if (entry === null) return;
    workbench.closeDialog();
    tellDone(workbench, entry, t('merge.done', { count: newsCount(plan) }), t('undo'));
  };
  return (
    <Dialog
      isOpen
      onOpenChange={() => workbench.closeDialog()}
      size="large"
      title={t('merge.title')}
      subtitle={t('merge.subtitle', { who: names, codebook: codebook === undefined ? '' : inLanguage(codebook.name, language) })}
      footer={
        <DialogActions>
          <Button onPress={() => workbench.closeDialog()}>{t(obstacle === null ? 'cancel' : 'close')}</Button>
          {obstacle === null && !workbench.session.readOnly && (
            <Button variant="primary" icon="merge" autoFocus onPress={() => void merge()}>
              {t('merge.action')}
            </Button>
          )}
        </DialogActions>
      }
    >
      {obstacle === null ? <MergeNews plan={plan} returned={returned} /> : <Banner tone={plan.changes.length === 0 ? 'info' : 'warning'}>{obstacle}</Banner>}
    </Dialog>
  );
}
