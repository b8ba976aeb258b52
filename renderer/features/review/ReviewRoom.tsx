import { codebooksInOrder } from '#shared/domain/codebook.ts';
import type { CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { SplitPane } from '#renderer/ui/SplitPane.tsx';

import { CopyBanner } from './CopyBanner.tsx';
import { EntryList } from './entries/EntryList.tsx';
import { EntryReview } from './entries/EntryReview.tsx';
import { ReviewHeader } from './ReviewHeader.tsx';
import styles from './ReviewRoom.module.css';
import { reviewView } from './review-view.ts';
import { SamplePart } from './sample/SamplePart.tsx';
import { SignOffList } from './sign-off/SignOffList.tsx';
import { reviewText } from './text.ts';
import { type CodebookReview, useCodebookReview, useWholeProject } from './use-review.ts';

/** A codebook under review: its entries, a sample of what was coded with it, and who signed it. */
export function ReviewRoom() {
  const t = useText(reviewText);
  const workbench = useWorkbench();
  const view = useCell(reviewView(workbench));
  const { codebooks } = useWholeProject();
  const inOrder = codebooksInOrder({ codebooks });
  const codebook = inOrder.find(({ id }) => id === view.codebookId) ?? inOrder[0];
  if (codebook === undefined) {
    return (
      <EmptyState icon="book" title={t('empty.title')} action={<Button onPress={() => workbench.go({ room: 'codebooks' })}>{t('empty.action')}</Button>}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return <ReviewOf key={codebook.id} codebook={codebook} />;
}

function ReviewOf({ codebook }: Pick<CodebookReview, 'codebook'>) {
  const t = useText(reviewText);
  const view = reviewView(useWorkbench());
  const { part } = useCell(view);
  const review = useCodebookReview(codebook);
  return (
    <section className={styles.room} aria-label={t('room.title')}>
      <div>
        <CopyBanner />
        <ReviewHeader review={review} />
      </div>
      <div className={styles.part}>
        {part === 'entries' && <Entries review={review} />}
        {part === 'sample' && <SamplePart review={review} />}
        {part === 'signOff' && <SignOffList codebook={codebook} />}
      </div>
    </section>
  );
}

function Entries({ review }: { readonly review: CodebookReview }) {
  const t = useText(reviewText);
  const view = reviewView(useWorkbench());
  const { codeId, list } = useCell(view);
  const { codes } = useWholeProject();
  const { codebook } = review;
  const chosen = codeId !== null && codes.get(codeId)?.codebookId === codebook.id ? codeId : null;
  const choose = (next: CodeId | null): void => view.update((now) => ({ ...now, codebookId: codebook.id, codeId: next }));
  return (
    <SplitPane
      label={t('list.width')}
      size={list}
      minSize={340}
      maxSize={720}
      minRest={360}
      onSizeChange={(width) => view.update((now) => ({ ...now, list: width }))}
      first={<EntryList review={review} chosen={chosen} onChoose={choose} />}
      second={<EntryReview key={chosen ?? codebook.id} review={review} target={{ codebookId: codebook.id, codeId: chosen }} />}
    />
  );
}
