import { useMemo } from 'react';

import { wordDiff } from '#shared/text/word-diff.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';

import { codebooksText } from '../text.ts';
import styles from './Versions.module.css';

export interface DiffTextProps {
  readonly before: string;
  readonly after: string;
  /** Which of the two is shown: the earlier with what went, or the later with what came. */
  readonly side: 'before' | 'after';
}

/** A text with the words that differ from its other side underlined or struck through, and told so aloud. */
export function DiffText({ before, after, side }: DiffTextProps) {
  const t = useText(codebooksText);
  const parts = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <p className={styles.text}>
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        if (kind === 'removed') {
          return side === 'after' ? null : (
            <del key={index}>
              <VisuallyHidden elementType="span">{t('versions.removed')}</VisuallyHidden>
              {text}
            </del>
          );
        }
        return side === 'before' ? null : (
          <ins key={index}>
            <VisuallyHidden elementType="span">{t('versions.added')}</VisuallyHidden>
            {text}
          </ins>
        );
      })}
    </p>
  );
}
