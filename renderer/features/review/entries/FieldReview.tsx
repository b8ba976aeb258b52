import { type ReactNode, useState } from 'react';

import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { ReviewThread } from '#shared/domain/review-thread.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';

import { fieldLabel } from '../field-label.ts';
import { reviewText } from '../text.ts';
import { RemarkForm } from '../threads/RemarkForm.tsx';
import { ThreadView } from '../threads/ThreadView.tsx';
import type { Target } from '../use-review.ts';
import styles from './EntryReview.module.css';
import { Wording } from './Wording.tsx';

interface FieldReviewProps {
  readonly target: Target;
  /** null: the entry as a whole. */
  readonly field: string | null;
  /** null: no wording can be proposed for it. */
  readonly wording: Bilingual | null;
  readonly threads: readonly ReviewThread[];
  /** What it says, where that is no wording. */
  readonly children?: ReactNode;
}

/** A field to read, with what was said of it, and room to say more. */
export function FieldReview({ target, field, wording, threads, children }: FieldReviewProps) {
  const t = useText(reviewText);
  const { session } = useWorkbench();
  const [isWriting, setWriting] = useState(false);
  const label = fieldLabel(t, field);
  return (
    <section className={styles.field} aria-label={label}>
      <div className={styles.fieldHead}>
        <h3 className={styles.fieldName}>{label}</h3>
        {!isWriting && !session.readOnly && (
          <Button size="small" variant="quiet" icon="message" aria-label={t('remark.addTo', { field: label })} onPress={() => setWriting(true)}>
            {t('remark.add')}
          </Button>
        )}
      </div>
      {wording !== null && <Wording wording={wording} />}
      {children !== undefined && <div className={styles.wording}>{children}</div>}
      {threads.map((thread) => (
        <ThreadView key={thread.first.id} thread={thread} present={wording} />
      ))}
      {isWriting && <RemarkForm target={target} field={field} wording={wording} onClose={() => setWriting(false)} />}
    </section>
  );
}
