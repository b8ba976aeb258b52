import { useId, useState } from 'react';
import * as v from 'valibot';

import { inLanguage } from '#shared/domain/bilingual.ts';
import { codebookIdSchema } from '#shared/domain/ids.ts';
import { signOff } from '#shared/domain/operations/sign-off-operations.ts';
import { coveringRevision, revisionsOf } from '#shared/domain/revision.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { reviewText } from '../text.ts';
import styles from '../threads/Threads.module.css';
import { useMe, useWholeProject } from '../use-review.ts';

/** Today where the person sits, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A signature under the codebook as it is now. */
export function SignOffDialog({ about }: { readonly about: unknown }) {
  const t = useText(reviewText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const state = useWholeProject();
  const form = useId();
  const codebook = state.codebooks.get(v.parse(codebookIdSchema, about));
  const person = state.coders.get(useMe());
  const [name, setName] = useState(person?.name ?? '');
  const [role, setRole] = useState('');
  const [date, setDate] = useState(today);
  const [statement, setStatement] = useState(t('signOff.statementDefault'));
  if (codebook === undefined) return null;
  const covered = coveringRevision(state, codebook.id);
  const next = (revisionsOf(state, codebook.id).at(-1)?.number ?? 0) + 1;
  const submit = async (): Promise<void> => {
    if ((await workbench.run(signOff, { codebookId: codebook.id, name, role, date, statement })) !== null) workbench.closeDialog();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={() => workbench.closeDialog()}
      title={t('signOff.dialog', { name: inLanguage(codebook.name, language) })}
      subtitle={covered === undefined ? t('signOff.makes', { number: next }) : t('signOff.covers', { number: covered.number })}
      footer={
        <DialogActions>
          <Button onPress={() => workbench.closeDialog()}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={form}>
            {t('signOff.confirm')}
          </Button>
        </DialogActions>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => (event.preventDefault(), void submit())}>
        <TextField label={t('signOff.name')} value={name} onChange={setName} maxLength={100} isRequired validationBehavior="aria" />
        <TextField label={t('signOff.role')} value={role} onChange={setRole} maxLength={100} />
        <TextField label={t('signOff.date')} type="date" value={date} onChange={setDate} />
        <TextField label={t('signOff.statement')} multiline rows={3} value={statement} onChange={setStatement} maxLength={5000} />
      </form>
    </Dialog>
  );
}
