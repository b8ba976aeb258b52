import type { Coding } from '#shared/domain/coding.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useBlobText } from '#renderer/frame/react.tsx';
import { Spinner } from '#renderer/ui/Spinner.tsx';

import { reviewText } from '../text.ts';
import { useWholeProject } from '../use-review.ts';
import { passageContext } from './passage-context.ts';
import styles from './SampleWalk.module.css';

/** UTF-16 units of an interview that are shown on either side of a passage. */
const shownContext = 120;

/** A coded passage with what was said before and after it. */
export function PassageInContext({ coding }: { readonly coding: Coding }) {
  const t = useText(reviewText);
  const { transcripts } = useWholeProject();
  const transcript = transcripts.get(coding.transcriptId);
  const text = useBlobText(transcript?.textHash ?? null);
  if (text === null) return <Spinner label={t('walk.reading')} />;
  const { before, quote, after } = passageContext(text, coding.anchor, shownContext);
  return (
    <figure className={styles.passage}>
      <blockquote className={styles.words}>
        {before}
        <mark className={styles.quote}>{quote}</mark>
        {after}
      </blockquote>
      <figcaption className={styles.source}>{transcript?.recordId}</figcaption>
    </figure>
  );
}
