import { useDeferredValue, useMemo } from 'react';

import type { Coding } from '#shared/domain/coding.ts';
import type { TranscriptId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';

import { useTranscriptCodings } from '../room/use-transcript-codings.ts';
import { codingsHere } from '../state/codings-here.ts';
import { readingOf } from '../state/reading.ts';
import { inReadingOrder, spotlit } from '../state/transcript-codings.ts';

export interface HereNow {
  readonly codings: readonly Coding[];
  readonly chosen: Coding | null;
  readonly hasSelection: boolean;
}

const codesOf = ({ codes }: ProjectState): ProjectState['codes'] => codes;

/**
 * The codings where the person is. They come a moment after the change that they show: the text, where the eyes are, is
 * painted first.
 */
export function useHere(transcriptId: TranscriptId): HereNow {
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
  const now = useMemo(
    (): HereNow => ({
      codings: codingsHere(shown, { selection, caret, chosenId }),
      chosen: shown.find(({ id }) => id === chosenId) ?? null,
      hasSelection: selection !== null,
    }),
    [shown, selection, caret, chosenId],
  );
  return useDeferredValue(now);
}
