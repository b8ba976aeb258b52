import { useId, useMemo } from 'react';

import { countCodes } from '#shared/analysis/counts.ts';
import { everyExcerpt } from '#shared/analysis/excerpt-filter.ts';
import { excerptOf, selectCodings } from '#shared/analysis/excerpts.ts';
import type { Code } from '#shared/domain/code.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { showExcerpts } from '#renderer/frame/excerpt-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';

import { codebooksText } from '../text.ts';
import styles from './CodeCodings.module.css';

const shown = 20;
const whole = (state: ProjectState) => state;

/** The first codings under a code, each a step from its place in the text. */
export function CodeCodings({ code }: { readonly code: Code }) {
  const t = useText(codebooksText);
  const workbench = useWorkbench();
  const state = useProject(whole);
  const heading = useId();
  const codings = useMemo(() => selectCodings(state, { ...everyExcerpt, codeIds: [code.id], withDescendants: false }), [state, code.id]);
  const counts = countCodes(state).get(code.id);
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <header className={styles.head}>
        <h3 id={heading}>{t('codings.title')}</h3>
        {counts !== undefined && (
          <span className={styles.counts}>
            {t('codings.count', { codings: counts.own.codings, transcripts: counts.own.transcripts })}
            {counts.withDescendants.codings > counts.own.codings && (
              <> · {t('codings.below', { codings: counts.withDescendants.codings, transcripts: counts.withDescendants.transcripts })}</>
            )}
          </span>
        )}
        {codings.length > 0 && (
          <Button size="small" variant="quiet" iconAfter="arrow-right" onPress={() => showExcerpts(workbench, { codeIds: [code.id], withDescendants: false })}>
            {t('codings.all', { count: codings.length })}
          </Button>
        )}
      </header>
      {codings.length === 0 ? (
        <p className={styles.none}>{t('codings.none')}</p>
      ) : (
        <ul className={styles.list}>
          {codings.slice(0, shown).map((coding) => {
            const { transcript } = excerptOf(state, coding);
            return (
              <li key={coding.id}>
                <button
                  type="button"
                  className={styles.coding}
                  title={t('codings.open', { recordId: transcript.recordId })}
                  onClick={() => workbench.go({ room: 'reading', transcriptId: transcript.id, codingId: coding.id, passage: null })}
                >
                  <span className={styles.quote}>{coding.anchor.quote}</span>
                  <span className={styles.recordId}>{transcript.recordId}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
