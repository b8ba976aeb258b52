import type { CodingRef } from '#shared/domain/coding-ref.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';

import { tracingText } from '../text.ts';
import { useWholeProject } from '../use-tracing.ts';
import { citedPassages } from './case-passages.ts';
import styles from './Passages.module.css';
import { PassageText } from './PassageText.tsx';

export interface CitedPassagesProps {
  readonly refs: readonly CodingRef[];
  readonly isShort?: boolean;
  readonly onRemove?: (ref: CodingRef) => void;
}

/** The passages that something rests on, each with the way to its place in the interview. */
export function CitedPassages({ refs, isShort = false, onRemove }: CitedPassagesProps) {
  const t = useText(tracingText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const rows = citedPassages(useWholeProject(), refs, language);
  if (rows.length === 0) return null;
  return (
    <ul className={styles.cited}>
      {rows.map((row) => (
        <li key={row.id}>
          <PassageText row={row} isShort={isShort} />
          <IconButton
            size="small"
            icon="external"
            label={t('passages.go', { recordId: row.recordId })}
            onPress={() => workbench.go({ room: 'reading', transcriptId: row.ref.transcriptId, codingId: row.ref.codingId })}
          />
          {onRemove !== undefined && <IconButton size="small" icon="close" label={t('passages.remove', { recordId: row.recordId })} onPress={() => onRemove(row.ref)} />}
        </li>
      ))}
    </ul>
  );
}
