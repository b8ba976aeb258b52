import { inLanguage } from '#shared/domain/bilingual.ts';
import type { Code } from '#shared/domain/code.ts';
import { pathOf } from '#shared/domain/code-tree.ts';
import { bookWordingOf, wordedBookFields, wordedFields, wordingOf } from '#shared/domain/review-field.ts';
import { reviewed } from '#shared/domain/operations/review-rules.ts';
import { linesAbout } from '#shared/domain/status-trail.ts';
import { threadsOf } from '#shared/domain/review-thread.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

import { StatusBadge } from '../StatusBadge.tsx';
import { reviewText } from '../text.ts';
import { type CodebookReview, type Target, useWholeProject } from '../use-review.ts';
import styles from './EntryReview.module.css';
import { FieldReview } from './FieldReview.tsx';
import { RatePicture } from './RatePicture.tsx';
import { StatusActions } from './StatusActions.tsx';
import { StatusTrailList } from './StatusTrailList.tsx';

/** One entry, or the codebook as a whole, to be read field by field and commented on. */
export function EntryReview({ review, target }: { readonly review: CodebookReview; readonly target: Target }) {
  const t = useText(reviewText);
  const language = useLanguage();
  const state = useWholeProject();
  const { codebookId, codeId } = target;
  const entry = reviewed(state, codebookId, codeId);
  if (entry === undefined) return <EmptyState icon="book-open" title={t('entry.none')} />;
  const lines = linesAbout(state.comments.values(), codebookId, codeId);
  const threads = threadsOf(lines);
  const on = (field: string | null) => threads.filter(({ first }) => first.field === field);
  const isCode = 'codebookId' in entry;
  const rate = codeId === null ? undefined : review.rates.get(codeId);
  const fields: readonly string[] = isCode ? wordedFields : wordedBookFields;
  return (
    <article className={styles.entry} aria-label={inLanguage(entry.name, language)}>
      <header className={styles.head}>
        <h2 className={styles.title}>{isCode ? inLanguage(entry.name, language) : t('list.whole')}</h2>
        <StatusBadge status={entry.status} />
        {rate !== undefined && <RatePicture rate={rate} />}
        <StatusActions target={target} name={inLanguage(entry.name, language)} />
      </header>
      {fields.map((field) => (
        <FieldReview key={field} target={target} field={field} wording={isCode ? wordingOf(entry, field) : bookWordingOf(entry, field)} threads={on(field)} />
      ))}
      {isCode && <PlainFields code={entry} target={target} threadsOn={on} />}
      <FieldReview target={target} field={null} wording={null} threads={threads.filter(({ first }) => first.field === null || !known(first.field))} />
      <StatusTrailList lines={lines} />
    </article>
  );
}

const known = (field: string): boolean => [...wordedFields, ...wordedBookFields, 'examples', 'conceptSource', 'place'].some((each) => each === field);

interface PlainFieldsProps {
  readonly code: Code;
  readonly target: Target;
  readonly threadsOn: (field: string) => ReturnType<typeof threadsOf>;
}

/** What is known of an entry beside its wordings: where it stands, its passages, its source. */
function PlainFields({ code, target, threadsOn }: PlainFieldsProps) {
  const t = useText(reviewText);
  const language = useLanguage();
  const state = useWholeProject();
  const place = pathOf(state, code.id).map(({ name }) => inLanguage(name, language)).join(' › ');
  return (
    <>
      <FieldReview target={target} field="place" wording={null} threads={threadsOn('place')}>
        {place}
      </FieldReview>
      {(code.conceptSource !== '' || threadsOn('conceptSource').length > 0) && (
        <FieldReview target={target} field="conceptSource" wording={null} threads={threadsOn('conceptSource')}>
          {code.conceptSource}
        </FieldReview>
      )}
      {(code.examples.length > 0 || threadsOn('examples').length > 0) && (
        <FieldReview target={target} field="examples" wording={null} threads={threadsOn('examples')}>
          <ul className={styles.examples}>
            {code.examples.map(({ passage, kind, quote, recordId }) => (
              <li key={`${passage.codingId} ${kind}`}>
                {t(`example.${kind}`)}：“{quote}”（{recordId}）
              </li>
            ))}
          </ul>
        </FieldReview>
      )}
    </>
  );
}
