import { useState } from 'react';
import * as v from 'valibot';

import { transcriptIdSchema } from '#shared/domain/ids.ts';
import { editTranscript } from '#shared/domain/operations/transcript-operations.ts';
import { freeRecordId } from '#shared/domain/record-id.ts';
import { same } from '#shared/domain/same.ts';
import type { Transcript } from '#shared/domain/transcript.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';

import { faultsOf, type HeaderDraft, headerOf, tidyRecordId } from '../header/header-draft.ts';
import { HeaderFields } from '../header/HeaderFields.tsx';
import { transcriptsText } from '../text.ts';
import { SourceFile } from './SourceFile.tsx';

function draftOf({ recordId, title, date, place, role, institution, interviewer, consent, confidentiality, cityId }: Transcript): HeaderDraft {
  return { recordId, title, date, place, role, institution, interviewer, consent, confidentiality, cityId };
}

/** The header of an interview. About its id. */
export const EditTranscriptDialog: DialogComponent = ({ about }) => {
  const { session } = useWorkbench();
  const [transcript] = useState(() => session.state.get().transcripts.get(v.parse(transcriptIdSchema, about)));
  return transcript === undefined ? null : <EditTranscript transcript={transcript} />;
};

function EditTranscript({ transcript }: { readonly transcript: Transcript }) {
  const t = useText(transcriptsText);
  const { session, run, closeDialog } = useWorkbench();
  const [draft, setDraft] = useState(() => draftOf(transcript));
  const [isLeaving, setIsLeaving] = useState(false);
  const [others] = useState(() => {
    const all = [...session.state.get().transcripts.values()];
    return new Set(all.filter(({ id }) => id !== transcript.id).map(({ recordId }) => recordId));
  });
  const isTaken = (recordId: string): boolean => others.has(recordId);
  const faults = faultsOf(draft, { kept: transcript.recordId, isTaken });
  const isSound = Object.keys(faults).length === 0;
  const isChanged = !same(isSound ? headerOf(draft) : draft, draftOf(transcript));

  const close = (): void => {
    if (isChanged) setIsLeaving(true);
    else closeDialog();
  };
  const save = async (): Promise<void> => {
    if (!isChanged || (await run(editTranscript, { id: transcript.id, header: headerOf(draft) })) !== null) closeDialog();
  };

  return (
    <>
      <FormDialog
        title={t('edit.title')}
        subtitle={transcript.recordId}
        saveLabel={t('action.save')}
        cancelLabel={t('action.cancel')}
        closeLabel={t('action.close')}
        isSaveDisabled={!isSound || session.readOnly}
        onSave={save}
        onClose={close}
      >
        <HeaderFields
          draft={draft}
          faults={faults}
          freeRecordId={freeRecordId(tidyRecordId(draft.recordId), isTaken)}
          onChange={(edits) => setDraft((now) => ({ ...now, ...edits }))}
          autoFocus
        />
        <SourceFile transcript={transcript} />
      </FormDialog>
      <ConfirmDialog
        isOpen={isLeaving}
        tone="danger"
        title={t('edit.discard.title')}
        confirmLabel={t('edit.discard.do')}
        cancelLabel={t('edit.discard.stay')}
        onConfirm={closeDialog}
        onCancel={() => setIsLeaving(false)}
      >
        {t('edit.discard.text', { recordId: transcript.recordId })}
      </ConfirmDialog>
    </>
  );
}
