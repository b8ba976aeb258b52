import { useText } from '#renderer/frame/feature-text.ts';
import { Banner } from '#renderer/ui/Banner.tsx';

import { reviewText } from './text.ts';
import { useMoment } from './use-moment.ts';
import { useWholeProject } from './use-review.ts';

/** Says where a copy for review comes from and where it goes. Nothing in a study. */
export function CopyBanner() {
  const t = useText(reviewText);
  const moment = useMoment();
  const copy = useWholeProject().project?.review;
  if (copy === undefined) return null;
  return (
    <Banner tone="info">
      {t('copy.banner', { project: copy.projectName, who: copy.sentBy, date: moment(copy.sentAt) })}
      {copy.isPseudonymous && ` ${t('copy.pseudonymous')}`}
    </Banner>
  );
}
