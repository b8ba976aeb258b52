import { memo, useCallback } from 'react';

import type { TranscriptId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';

import { readingOf } from '../state/reading.ts';
import { codingText } from '../text.ts';
import { ChosenCoding } from './ChosenCoding.tsx';
import { CodingsHere } from './CodingsHere.tsx';
import { HowToCode } from './HowToCode.tsx';
import styles from './Inspector.module.css';
import { type HereNow, useHere } from './use-here.ts';

/** What is coded where the person is, and everything about the chosen coding. */
export function Inspector({ transcriptId }: { readonly transcriptId: TranscriptId | null }) {
  const t = useText(codingText);
  const reading = readingOf(useWorkbench());
  const setPanel = useCallback(
    (panel: HTMLElement | null) => {
      reading.parts.inspector = panel;
    },
    [reading],
  );
  return (
    <div ref={setPanel} className={styles.inspector}>
      <Panel title={t('inspector.title')}>{transcriptId === null ? <HowToCode hasSelection={false} /> : <Followed transcriptId={transcriptId} />}</Panel>
    </div>
  );
}

function Followed({ transcriptId }: { readonly transcriptId: TranscriptId }) {
  return <Shown here={useHere(transcriptId)} />;
}

const Shown = memo(function Shown({ here: { codings, chosen, hasSelection } }: { readonly here: HereNow }) {
  if (codings.length === 0 && chosen === null) return <HowToCode hasSelection={hasSelection} />;
  return (
    <>
      <CodingsHere codings={codings} chosenId={chosen?.id ?? null} />
      {chosen !== null && <ChosenCoding coding={chosen} />}
    </>
  );
});
