import { useState } from 'react';

import type { CodeId } from '#shared/domain/ids.ts';
import type { DefinitionChange } from '#shared/domain/operations/code-operations.ts';
import { restoreEntry, restoreRevision } from '#shared/domain/operations/restore-revision.ts';
import type { Revision } from '#shared/domain/revision.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { DefinitionChangeChoice } from '../DefinitionChangeChoice.tsx';
import { codebooksText } from '../text.ts';
import { useVersionName } from './use-revisions.ts';

/** What is to be put back as a revision has it: one entry, or all where `codeId` is null. */
export interface RestoreWish {
  readonly revision: Revision;
  readonly codeId: CodeId | null;
  readonly name: string;
}

/** Says what restoring does, asks what it means for codings made since, and why. */
export function RestoreDialog({ wish: { revision, codeId, name }, onClose }: { readonly wish: RestoreWish; readonly onClose: () => void }) {
  const t = useText(codebooksText);
  const workbench = useWorkbench();
  const version = useVersionName()(revision);
  const [definitionChange, setDefinitionChange] = useState<DefinitionChange>('wording');
  const [reason, setReason] = useState('');

  const restore = async () => {
    const how = { revisionId: revision.id, reason: reason.trim(), definitionChange };
    const entry = codeId === null ? await workbench.run(restoreRevision, how) : await workbench.run(restoreEntry, { ...how, codeId });
    onClose();
    if (entry !== null) tellDone(workbench, entry, t('versions.restored', { version }), t('action.undo'));
  };

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={codeId === null ? t('versions.restoreAllTitle', { version }) : t('versions.restoreTitle', { code: name, version })}
      closeLabel={t('action.close')}
      footer={
        <DialogActions>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button variant="primary" icon="undo" onPress={() => void restore()}>
            {t('versions.restoreDo')}
          </Button>
        </DialogActions>
      }
    >
      <p>{t(codeId === null ? 'versions.restoreAllText' : 'versions.restoreText')}</p>
      <DefinitionChangeChoice value={definitionChange} onChange={setDefinitionChange} />
      <TextField label={t('saveEntry.reason')} value={reason} onChange={setReason} maxLength={1000} />
    </Dialog>
  );
}
