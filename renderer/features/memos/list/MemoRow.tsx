import type { Coder } from '#shared/domain/coder.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';

import { SubjectLine } from '../subject/SubjectLine.tsx';
import { memosText } from '../text.ts';
import type { MemoLine } from './memo-lines.ts';
import styles from './MemoRow.module.css';

/** A memo in the list: what it is called, how it begins, what it is about, whose and when. */
export function MemoRow({ line, coder }: { readonly line: MemoLine; readonly coder: Coder | undefined }) {
  const t = useText(memosText);
  const language = useLanguage();
  const { memo, title, start } = line;
  return (
    <article className={styles.row}>
      <h3 className={styles.title} data-untitled={title === '' || undefined}>
        {title === '' ? (start === '' ? t('list.untitled') : start.slice(0, 30)) : title}
        {line.hasDraft && <Badge tone="warning">{t('list.unsaved')}</Badge>}
      </h3>
      {start !== '' && <p className={styles.start}>{start}</p>}
      <p className={styles.facts}>
        <SubjectLine about={line.about} formerly={line.formerly} isLink={false} />
        {memo !== null && <span>{t('list.by', { coder: coder?.name ?? '', at: new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(memo.modifiedAt)) })}</span>}
      </p>
    </article>
  );
}
