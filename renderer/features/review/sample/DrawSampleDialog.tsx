import { useId, useState } from 'react';
import * as v from 'valibot';

import { codebookIdSchema } from '#shared/domain/ids.ts';
import { drawSample } from '#shared/domain/operations/sample-operations.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { reviewView } from '../review-view.ts';
import { reviewText } from '../text.ts';
import styles from '../threads/Threads.module.css';

const usual = 5;

/** How many passages of each code, and from which seed. */
export function DrawSampleDialog({ about }: { readonly about: unknown }) {
  const t = useText(reviewText);
  const workbench = useWorkbench();
  const form = useId();
  const codebookId = v.parse(codebookIdSchema, about);
  const [perCode, setPerCode] = useState(usual);
  const [seed, setSeed] = useState(() => String(new Date().getFullYear()));
  const submit = async (): Promise<void> => {
    if ((await workbench.run(drawSample, { codebookId, seed, perCode })) === null) return;
    reviewView(workbench).update((view) => ({ ...view, part: 'sample' }));
    workbench.closeDialog();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={() => workbench.closeDialog()}
      title={t('sample.title')}
      subtitle={t('sample.text')}
      footer={
        <DialogActions>
          <Button onPress={() => workbench.closeDialog()}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={form}>
            {t('sample.action')}
          </Button>
        </DialogActions>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => (event.preventDefault(), void submit())}>
        <NumberField label={t('sample.perCode')} value={perCode} onChange={setPerCode} minValue={1} maxValue={200} />
        <TextField label={t('sample.seed')} description={t('sample.seedHint')} value={seed} onChange={setSeed} maxLength={60} />
      </form>
    </Dialog>
  );
}
