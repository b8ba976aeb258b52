import type { Excerpt } from '#shared/analysis/excerpts.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { isToCheck } from '#shared/domain/code-check.ts';
import { LinkChips } from '#renderer/features/dyads/index.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';

import { excerptsText } from '../text.ts';
import styles from './ExcerptRow.module.css';

/** One coded passage in its context, with what is said of it. */
export function ExcerptRow({ excerpt, showCoder }: { readonly excerpt: Excerpt; readonly showCoder: boolean }) {
  const t = useText(excerptsText);
  const language = useLanguage();
  const { coding, code, codePath, transcript, coder } = excerpt;
  return (
    <article className={styles.row}>
      <p className={styles.passage}>
        <span className={styles.context}>{oneLine(coding.anchor.prefix)}</span>
        <mark className={styles.quote}>{oneLine(coding.anchor.quote)}</mark>
        <span className={styles.context}>{oneLine(coding.anchor.suffix)}</span>
      </p>
      {coding.note !== '' && <p className={styles.note}>{t('row.note', { note: coding.note })}</p>}
      <p className={styles.facts}>
        <span className={styles.code}>
          <Dot color={code.color} /> {codePath.map(({ name }) => inLanguage(name, language)).join(' › ')}
        </span>
        <span className={styles.recordId}>{transcript.recordId}</span>
        {isToCheck(coding, code) && <Badge tone="warning">{t('row.toCheck')}</Badge>}
        {coding.links.length > 0 && <LinkChips links={coding.links} />}
        {showCoder && <span>{t('row.by', { coder: coder.name })}</span>}
      </p>
    </article>
  );
}

/** A passage across turns reads on in a list; the text itself keeps its lines. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ⏎ ');
}
