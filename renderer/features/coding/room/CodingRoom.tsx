import type { KeyboardEvent } from 'react';

import type { ProjectState } from '#shared/domain/state.ts';
import type { Transcript } from '#shared/domain/transcript.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useBlobText, useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { SplitPane } from '#renderer/ui/SplitPane.tsx';
import { Spinner } from '#renderer/ui/Spinner.tsx';

import { letGo } from '../actions/choose-coding.ts';
import { reachReader } from '../actions/reach-parts.ts';
import { CodesPanel } from '../codes/CodesPanel.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { readingOf } from '../state/reading.ts';
import { codingText } from '../text.ts';
import { DropToImport } from '../transcripts/DropToImport.tsx';
import { TranscriptsPanel } from '../transcripts/TranscriptsPanel.tsx';
import { Announcer } from './Announcer.tsx';
import styles from './CodingRoom.module.css';
import { NothingOpen } from './NothingOpen.tsx';
import { ReadingPane } from './ReadingPane.tsx';

const transcriptsOf = ({ transcripts }: ProjectState): ProjectState['transcripts'] => transcripts;

/** The room where interviews are read and coded: transcripts and codes, the text, and what is known of the chosen coding. */
export function CodingRoom() {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const reading = readingOf(workbench);
  const panes = useCell(reading.panes);
  const { transcriptId } = useCell(workbench.place);
  const transcripts = useProject(transcriptsOf);
  const transcript = transcriptId === null ? null : (transcripts.get(transcriptId) ?? null);

  // From wherever in the text and the inspector, Esc leads back to the text, and there lets go of what is selected.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (reading.parts.reader?.hasFocus() === false) reachReader(workbench);
    else letGo(workbench);
  };

  const left = (
    <SplitPane
      label={t('pane.transcripts')}
      orientation="vertical"
      size={panes.transcripts}
      minSize={96}
      maxSize={560}
      minRest={160}
      onSizeChange={(size) => reading.panes.set({ ...panes, transcripts: size })}
      first={
        <DropToImport>
          <TranscriptsPanel openId={transcript?.id ?? null} />
        </DropToImport>
      }
      second={<CodesPanel />}
    />
  );
  const rest = (
    <div className={styles.rest} onKeyDown={onKeyDown} data-codings>
      <SplitPane
        label={t('pane.inspector')}
        sized="second"
        size={panes.right}
        minSize={240}
        maxSize={520}
        minRest={420}
        onSizeChange={(size) => reading.panes.set({ ...panes, right: size })}
        first={transcript === null ? <DropToImport><NothingOpen isEmpty={transcripts.size === 0} /></DropToImport> : <OpenText key={transcript.textHash} transcript={transcript} />}
        second={<Inspector transcriptId={transcript?.id ?? null} />}
      />
    </div>
  );
  return (
    <div className={styles.room}>
      <SplitPane
        label={t('pane.left')}
        size={panes.left}
        minSize={200}
        maxSize={480}
        minRest={680}
        onSizeChange={(size) => reading.panes.set({ ...panes, left: size })}
        first={left}
        second={rest}
      />
      <Announcer transcriptId={transcript?.id ?? null} />
    </div>
  );
}

function OpenText({ transcript }: { readonly transcript: Transcript }) {
  const t = useText(codingText);
  const text = useBlobText(transcript.textHash);
  if (text !== null) return <ReadingPane transcript={transcript} text={text} />;
  return (
    <div className={styles.waiting}>
      <Spinner label={t('reader.loading')} />
    </div>
  );
}
