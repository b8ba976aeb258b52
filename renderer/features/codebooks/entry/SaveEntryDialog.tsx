import { useState } from 'react';

import type { DefinitionChange } from '#shared/domain/operations/code-operations.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { DefinitionChangeChoice } from '../DefinitionChangeChoice.tsx';
import { codebooksText } from '../text.ts';
import type { DefinitionReason } from './use-entry-drafts.ts';

export interface SaveEntryDialogProps {
  /** How many codings were made under the definition until now. */
  readonly codings: number;
  readonly onSave: (why: DefinitionReason) => void;
  readonly onCancel: () => void;
}

/** Asks what a changed definition means for what is coded, and why it was changed. */
export function SaveEntryDialog({ codings, onSave, onCancel }: SaveEntryDialogProps) {
  const t = useText(codebooksText);
  const [definitionChange, setDefinitionChange] = useState<DefinitionChange>('wording');
  const [changeReason, setChangeReason] = useState('');
  const save = () => onSave({ definitionChange, changeReason: changeReason.trim() });
  return (
    <FormDialog title={t('saveEntry.title')} saveLabel={t('saveEntry.do')} cancelLabel={t('action.cancel')} closeLabel={t('action.close')} onSave={save} onClose={onCancel}>
      <DefinitionChangeChoice value={definitionChange} onChange={setDefinitionChange} codings={codings} />
      <TextField label={t('saveEntry.reason')} description={t('saveEntry.reasonHint')} value={changeReason} onChange={setChangeReason} maxLength={1000} autoFocus />
    </FormDialog>
  );
}
