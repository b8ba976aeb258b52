import { useCallback } from 'react';

import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useProject } from '#renderer/frame/react.tsx';

import { transcriptCounts } from '../state/code-counts.ts';
import { codingText } from '../text.ts';
import type { TranscriptRow } from './transcript-rows.ts';
import styles from './TranscriptsPanel.module.css';

/** A transcript in the list. Its count follows the project by itself, so that the list is not drawn anew with every coding. */
export function TranscriptLine({ row: { transcript, facts } }: { readonly row: TranscriptRow }) {
  const t = useText(codingText);
  const count = useProject(useCallback(({ layers }: ProjectState) => transcriptCounts(layers).get(transcript.id) ?? 0, [transcript.id]));
  return (
    <span className={styles.row}>
      <span className={styles.first}>
        <span className={styles.recordId}>{transcript.recordId}</span>
        <span className={styles.title}>{transcript.title}</span>
        <span className={styles.count} title={t('transcripts.count', { count })}>
          {count}
        </span>
      </span>
      <span className={styles.facts}>{facts}</span>
    </span>
  );
}
