import { useId, useState } from 'react';
import * as v from 'valibot';

import { codebookIdSchema, codeIdSchema } from '#shared/domain/ids.ts';
import { changeStatus } from '#shared/domain/operations/review-operations.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { reviewText } from '../text.ts';

const aboutSchema = v.object({ codebookId: codebookIdSchema, codeId: v.nullable(codeIdSchema), name: v.string() });

/** Asks what is to be changed: a request without a reason helps nobody. */
export function AskChangesDialog({ about }: { readonly about: unknown }) {
  const t = useText(reviewText);
  const workbench = useWorkbench();
  const form = useId();
  const [text, setText] = useState('');
  const { codebookId, codeId, name } = v.parse(aboutSchema, about);
  const submit = async (): Promise<void> => {
    if ((await workbench.run(changeStatus, { codebookId, targets: [codeId], act: 'askChanges', text })) !== null) workbench.closeDialog();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={() => workbench.closeDialog()}
      title={t('ask.title', { name })}
      footer={
        <DialogActions>
          <Button onPress={() => workbench.closeDialog()}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={form} isDisabled={text.trim() === ''}>
            {t('ask.action')}
          </Button>
        </DialogActions>
      }
    >
      <form id={form} onSubmit={(event) => (event.preventDefault(), void submit())}>
        <TextField label={t('ask.text')} multiline rows={4} autoFocus value={text} onChange={setText} maxLength={20_000} />
      </form>
    </Dialog>
  );
}
