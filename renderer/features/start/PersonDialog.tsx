import { useId, useState } from 'react';

import type { CoderRole } from '#shared/domain/coder.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useDesk } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import styles from './Form.module.css';
import { startText } from './text.ts';

/** Asks who sits at this machine. */
export function PersonDialog({ onClose, onSaved }: { readonly onClose: () => void; readonly onSaved: () => void }) {
  const { settings, tell } = useDesk();
  const t = useText(startText);
  const person = useCell(settings.person);
  const form = useId();
  const [name, setName] = useState(person?.name ?? '');
  const [role, setRole] = useState<CoderRole>(person?.role ?? 'coder');
  const [isChecked, setChecked] = useState(false);
  const isMissing = name.trim() === '';
  const save = (): void => {
    setChecked(true);
    if (!isMissing) settings.setPerson({ name, role }).then(onSaved, (error: unknown) => tell(problemOf(error)));
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => open || onClose()}
      title={t('person.title')}
      subtitle={t('person.why')}
      size="small"
      footer={
        <DialogActions>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={form}>
            {t('person.save')}
          </Button>
        </DialogActions>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => (event.preventDefault(), save())}>
        <TextField
          label={t('person.name')}
          value={name}
          onChange={setName}
          maxLength={100}
          autoFocus
          validationBehavior="aria"
          isRequired
          {...(isChecked && isMissing ? { error: t('person.missing') } : {})}
        />
        <RadioGroup
          label={t('person.role')}
          value={role}
          onChange={setRole}
          options={[
            { id: 'coder', label: t('person.coder') },
            { id: 'supervisor', label: t('person.supervisor') },
          ]}
        />
      </form>
    </Dialog>
  );
}
