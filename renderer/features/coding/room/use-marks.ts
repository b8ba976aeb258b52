import { useMemo } from 'react';

import type { TranscriptId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Mark } from '#renderer/editor/mark.ts';
import { useCell, useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';

import { marksOf } from '../state/marks.ts';
import { readingOf } from '../state/reading.ts';
import { spotlit } from '../state/transcript-codings.ts';
import { useTranscriptCodings } from './use-transcript-codings.ts';

const codesOf = ({ codes }: ProjectState): ProjectState['codes'] => codes;

/** What is painted on a transcript: the coder's own codings, those of others if they are shown, under the spotlight if there is one. */
export function useMarks(transcriptId: TranscriptId): readonly Mark[] {
  const reading = readingOf(useWorkbench());
  const { own, others } = useTranscriptCodings(transcriptId);
  const codes = useProject(codesOf);
  const spotlight = useCell(reading.spotlight);
  const showsOthers = useCell(reading.showsOthers);
  const language = useLanguage();
  const lit = useMemo(() => spotlit({ codes }, spotlight), [codes, spotlight]);
  const ownMarks = useMemo(() => marksOf(own, codes, lit, language, 'full'), [own, codes, lit, language]);
  return useMemo(
    () => (showsOthers && others.length > 0 ? [...ownMarks, ...marksOf(others, codes, lit, language, 'faint')] : ownMarks),
    [ownMarks, others, showsOthers, codes, lit, language],
  );
}
