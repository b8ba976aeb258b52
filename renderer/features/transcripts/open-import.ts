import { useCallback } from 'react';

import { useWorkbench } from '#renderer/frame/react.tsx';
import type { Workbench } from '#renderer/frame/workbench.ts';

/** What the dialog 'transcripts.import' can be about: files to begin with. */
export interface ImportWish {
  readonly files: readonly File[];
}

export function isImportWish(about: unknown): about is ImportWish {
  return typeof about === 'object' && about !== null && 'files' in about && Array.isArray(about.files) && about.files.every((file) => file instanceof File);
}

/** Opens the import with files that were dropped on the page. */
export function importDropped(workbench: Workbench, files: readonly File[]): void {
  if (workbench.session.readOnly) {
    workbench.tell({ code: 'store.readOnly', params: {} });
    return;
  }
  workbench.openDialog('transcripts.import', { files } satisfies ImportWish);
}

/** For a FileDrop: takes interview files to the import. */
export function useTranscriptDrop(): (files: readonly File[]) => void {
  const workbench = useWorkbench();
  return useCallback((files) => importDropped(workbench, files), [workbench]);
}
