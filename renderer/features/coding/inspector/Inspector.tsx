import { useCallback, useMemo } from 'react';

import type { TranscriptId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { Panel } from '#renderer/ui/Panel.tsx';

import { codingsHere } from '../state/codings-here.ts';
import { readingOf } from '../state/reading.ts';
import { inReadingOrder, spotlit } from '../state/transcript-codings.ts';
import { useTranscriptCodings } from '../room/use-transcript-codings.ts';
import { codingText } from '../text.ts';
import { ChosenCoding } from './ChosenCoding.tsx';
import { CodingsHere } from './CodingsHere.tsx';
import { HowToCode } from './HowToCode.tsx';
import styles from './Inspector.module.css';

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
      <Panel title={t('inspector.title')}>{transcriptId === null ? <HowToCode /> : <Here transcriptId={transcriptId} />}</Panel>
    </div>
  );
}

const codesOf = ({ codes }: ProjectState): ProjectState['codes'] => codes;

function Here({ transcriptId }: { readonly transcriptId: TranscriptId }) {
  const workbench = useWorkbench();
  const reading = readingOf(workbench);
  const { own, others } = useTranscriptCodings(transcriptId);
  const codes = useProject(codesOf);
  const selected = useCell(workbench.selection);
  const caret = useCell(reading.caret);
  const chosenId = useCell(workbench.chosenCoding);
  const showsOthers = useCell(reading.showsOthers);
  const spotlight = useCell(reading.spotlight);

  const shown = useMemo(() => {
    const all = showsOthers && others.length > 0 ? [...own, ...others].sort(inReadingOrder) : own;
    const lit = spotlit({ codes }, spotlight);
    return lit === null ? all : all.filter(({ codeId }) => lit.has(codeId));
  }, [own, others, showsOthers, codes, spotlight]);
  const selection = selected?.transcriptId === transcriptId ? selected.passage : null;
  const here = useMemo(() => codingsHere(shown, { selection, caret, chosenId }), [shown, selection, caret, chosenId]);
  const chosen = useMemo(() => shown.find(({ id }) => id === chosenId) ?? null, [shown, chosenId]);

  if (here.length === 0 && chosen === null) return <HowToCode hasSelection={selection !== null} />;
  return (
    <>
      <CodingsHere codings={here} chosenId={chosenId} />
      {chosen !== null && <ChosenCoding key={chosen.id} coding={chosen} />}
    </>
  );
}
