import type { ProjectState } from '#shared/domain/state.ts';
import { deleteTranscript } from '#shared/domain/operations/transcript-operations.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';

import { transcriptCounts } from '../state/code-counts.ts';
import { codingText } from '../text.ts';

const whole = (state: ProjectState): ProjectState => state;

/** Asks before an interview goes with all its codings, and offers to take it back. `about`: the transcript's id. */
export function DeleteTranscriptDialog({ about }: { readonly about: unknown }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const state = useProject(whole);
  const transcript = typeof about === 'string' ? state.transcripts.get(about) : undefined;
  if (transcript === undefined) return null;
  const { recordId } = transcript;
  const remove = async (): Promise<void> => {
    workbench.closeDialog();
    const entry = await workbench.run(deleteTranscript, { id: transcript.id });
    if (entry !== null) tellDone(workbench, entry, t('transcripts.deleted', { recordId }), t('action.undo'));
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('transcripts.deleteTitle', { recordId })}
      confirmLabel={t('action.delete')}
      cancelLabel={t('action.cancel')}
      onConfirm={() => void remove()}
      onCancel={workbench.closeDialog}
    >
      {t('transcripts.deleteText', { count: transcriptCounts(state.layers).get(transcript.id) ?? 0 })}
    </ConfirmDialog>
  );
}
