import { useEffect } from 'react';

import type { TranscriptId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';

import { codeNames, shortened } from '../actions/announce.ts';
import { codingsWherePersonIs } from '../actions/choose-coding.ts';
import { openTranscript } from '../state/open-transcript.ts';
import { readingOf } from '../state/reading.ts';
import { codingText } from '../text.ts';

/** Says aloud, to a screen reader, what is selected and its codes, and what has just been done. */
export function Announcer({ transcriptId }: { readonly transcriptId: TranscriptId | null }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const { announcement } = readingOf(workbench);
  const said = useCell(announcement);
  const selection = useCell(workbench.selection);

  useEffect(() => {
    const open = openTranscript(workbench);
    if (selection === null || open === null || selection.transcriptId !== transcriptId) return;
    const quote = shortened(open.text.slice(selection.passage.start, selection.passage.end), 120);
    const codes = codeNames(workbench, codingsWherePersonIs(workbench).map(({ codeId }) => codeId));
    announcement.set(codes === '' ? t('say.uncoded', { quote }) : t('say.coded', { quote, codes }));
  }, [workbench, transcriptId, selection, announcement, t]);

  return (
    <VisuallyHidden>
      <p role="status" aria-live="polite">
        {said}
      </p>
    </VisuallyHidden>
  );
}
