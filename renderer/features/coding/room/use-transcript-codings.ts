import { useMemo } from 'react';

import type { TranscriptId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useCell, useProject, useWorkbench } from '#renderer/frame/react.tsx';

import { codingsOn, type TranscriptCodings } from '../state/transcript-codings.ts';

const layersOf = ({ layers }: ProjectState): ProjectState['layers'] => layers;

/** The codings on a transcript, as they are now. */
export function useTranscriptCodings(transcriptId: TranscriptId): TranscriptCodings {
  const { session } = useWorkbench();
  const layers = useProject(layersOf);
  const coderId = useCell(session.coderId);
  return useMemo(() => codingsOn({ layers }, transcriptId, coderId), [layers, transcriptId, coderId]);
}
