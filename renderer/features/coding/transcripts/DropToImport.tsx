import type { ReactNode } from 'react';

import { useTranscriptDrop } from '#renderer/features/transcripts/index.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { FileDrop } from '#renderer/ui/FileDrop.tsx';

import { codingText } from '../text.ts';
import styles from './DropToImport.module.css';

/** Takes interview files that are dropped on what it holds. The text is not among it: codes are dropped there. */
export function DropToImport({ children }: { readonly children: ReactNode }) {
  const t = useText(codingText);
  const { session, tell } = useWorkbench();
  const take = useTranscriptDrop();
  return (
    <FileDrop label={t('transcripts.drop')} className={styles.area ?? ''} isDisabled={session.readOnly} onFiles={take} onError={(error) => tell(problemOf(error))}>
      {children}
    </FileDrop>
  );
}
