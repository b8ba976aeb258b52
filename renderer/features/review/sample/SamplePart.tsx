import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

import { reviewText } from '../text.ts';
import { type CodebookReview, useIsCopy } from '../use-review.ts';
import { SampleWalk } from './SampleWalk.tsx';

/** The sample that was drawn last, to be gone through; or how to draw one. */
export function SamplePart({ review: { codebook, sample } }: { readonly review: CodebookReview }) {
  const t = useText(reviewText);
  const workbench = useWorkbench();
  const isCopy = useIsCopy();
  if (sample !== undefined) return <SampleWalk key={sample.id} sample={sample} />;
  if (isCopy) return <EmptyState icon="quote" title={t('sample.none.title')}>{t('sample.none.review')}</EmptyState>;
  return (
    <EmptyState
      icon="quote"
      title={t('sample.none.title')}
      action={
        !workbench.session.readOnly && (
          <Button variant="primary" onPress={() => workbench.openDialog('review.sample', codebook.id)}>
            {t('sample.draw')}
          </Button>
        )
      }
    >
      {t('sample.none.text')}
    </EmptyState>
  );
}
