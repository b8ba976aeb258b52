import { type DragEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';

import type { CodingId } from '#shared/domain/ids.ts';
import type { Passage } from '#shared/domain/passage.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Transcript } from '#shared/domain/transcript.ts';
import { Reader, type ReaderHandle } from '#renderer/editor/Reader.tsx';
import type { Selected } from '#renderer/editor/use-native-selection.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { ContextMenu } from '#renderer/ui/ContextMenu.tsx';

import { chooseCoding, goToPlace } from '../actions/choose-coding.ts';
import { mayChange, resize } from '../actions/edit-chosen.ts';
import { reachInspector } from '../actions/reach-parts.ts';
import { codingClicked, codingsAt } from '../state/codings-here.ts';
import { readingOf } from '../state/reading.ts';
import { spokenTextOf } from '../state/spoken-text-of.ts';
import { chosenCoding, shownCodings } from '../state/transcript-codings.ts';
import { codingText } from '../text.ts';
import { passageDragType } from './drag-types.ts';
import styles from './ReadingPane.module.css';
import { ReadingMenu } from './ReadingMenu.tsx';
import { TranscriptHeader } from './TranscriptHeader.tsx';
import { useCodeDrop } from './use-code-drop.ts';
import { useMarks } from './use-marks.ts';

const nobody: ReadonlySet<string> = new Set();
const codesOf = ({ codes }: ProjectState): ProjectState['codes'] => codes;

/** The open transcript: its header, and the text to read and to code. */
export function ReadingPane({ transcript, text }: { readonly transcript: Transcript; readonly text: string }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const reading = readingOf(workbench);
  const marks = useMarks(transcript.id);
  const codes = useProject(codesOf);
  const colors = useMemo(() => [...new Set([...codes.values()].map(({ color }) => color))], [codes]);
  const spoken = useMemo(() => spokenTextOf(text), [text]);
  const selected = useCell(workbench.selection);
  const chosenId = useCell(workbench.chosenCoding);
  const place = useCell(workbench.place);
  const box = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useCodeDrop(box, spoken);

  const chosen = chosenCoding(workbench);
  const chosenIds = useMemo(() => (chosenId === null ? nobody : new Set<string>([chosenId])), [chosenId]);
  const handledId = chosen !== null && mayChange(workbench, chosen) ? chosen.id : null;
  const words = useMemo(() => ({ column: t('stripes.column'), more: (count: number) => t('stripes.more', { count }) }), [t]);
  const selection = selected?.transcriptId === transcript.id ? selected.passage : null;

  // What the place names is gone to as soon as the text is there; with nothing named, reading goes on where it was left.
  const isFresh = useRef(true);
  useEffect(() => {
    const wasFresh = isFresh.current;
    isFresh.current = false;
    if (goToPlace(workbench) || !wasFresh) return;
    const rested = reading.restedAt.get()[transcript.id];
    if (rested !== undefined && rested > 0) reading.parts.reader?.goTo({ start: rested, end: rested + 1 });
  }, [workbench, place, reading, transcript.id]);

  const onSelect = useCallback(
    (made: Selected): void => {
      if ('passage' in made) {
        reading.caret.set(null);
        workbench.selection.set({ transcriptId: transcript.id, passage: made.passage });
        return;
      }
      reading.caret.set(made.caret);
      workbench.selection.set(null);
      workbench.chosenCoding.set(codingClicked(codingsAt(shownCodings(workbench), made.caret), workbench.chosenCoding.get())?.id ?? null);
    },
    [workbench, reading, transcript.id],
  );
  const withCoding = (id: string, work: (coding: NonNullable<ReturnType<typeof chosenCoding>>) => void): void => {
    const coding = shownCodings(workbench).find((shown) => shown.id === (id as CodingId));
    if (coding !== undefined) work(coding);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    reachInspector(workbench);
  };
  const onDragStart = (event: DragEvent): void => event.dataTransfer.setData(passageDragType, transcript.id);
  const setReader = useCallback(
    (handle: ReaderHandle | null) => {
      reading.parts.reader = handle;
    },
    [reading],
  );

  return (
    <section className={styles.pane} aria-label={t('reader.pane', { recordId: transcript.recordId })}>
      <TranscriptHeader transcript={transcript} />
      <div ref={box} className={styles.box} {...dropProps} data-drop-target={isDropTarget || undefined}>
        <ContextMenu
          label={t('menu.label')}
          className={styles.menu ?? ''}
          keyboardAnchor={() => (selection === null ? null : (reading.parts.reader?.boxOf(selection) ?? null))}
          items={({ byKeyboard, x, y }) => <ReadingMenu at={byKeyboard ? null : (reading.parts.reader?.offsetNear(x, y) ?? null)} />}
        >
          <Reader
            ref={setReader}
            label={t('reader.label', { recordId: transcript.recordId })}
            spoken={spoken}
            marks={marks}
            colors={colors}
            chosenIds={chosenIds}
            handledId={handledId}
            selection={selection}
            words={words}
            onSelect={onSelect}
            onChoose={(id) => withCoding(id, (coding) => chooseCoding(workbench, coding))}
            onResize={(id, passage: Passage) => withCoding(id, (coding) => void resize(workbench, coding, passage))}
            onKeyDown={onKeyDown}
            onDragStart={onDragStart}
            onRest={(offset) => reading.restedAt.update((all) => ({ ...all, [transcript.id]: offset }))}
          />
        </ContextMenu>
      </div>
    </section>
  );
}
