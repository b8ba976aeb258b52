import { useId, useState } from 'react';

import { builtinCodebooks } from '#shared/builtin/codebooks/builtin-codebooks.ts';
import { problemOf } from '#renderer/frame/app-problem.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useDesk } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { CodebookPicker } from './CodebookPicker.tsx';
import styles from './Form.module.css';
import { ProvincePicker } from './ProvincePicker.tsx';
import { startText } from './text.ts';

/** Makes a project and opens it. */
export function NewProjectDialog({ onClose }: { readonly onClose: () => void }) {
  const { projects, settings, tell } = useDesk();
  const t = useText(startText);
  const form = useId();
  const isBusy = useCell(projects.work) !== null;
  const [isPersonKnown] = useState(settings.person.get() !== null);
  const [personName, setPersonName] = useState('');
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [codebooks, setCodebooks] = useState<readonly string[]>(builtinCodebooks.map(({ slug }) => slug));
  const [provinces, setProvinces] = useState<readonly string[]>([]);
  const [isChecked, setChecked] = useState(false);
  const isNameMissing = name.trim() === '';
  const isPersonMissing = !isPersonKnown && personName.trim() === '';

  const create = async (): Promise<void> => {
    setChecked(true);
    if (isNameMissing || isPersonMissing) return;
    if (!isPersonKnown) await settings.setPerson({ name: personName, role: 'coder' });
    if (await projects.create({ name, description, codebooks, provinces })) onClose();
  };

  return (
    <Dialog
      isOpen
      onOpenChange={(open) => open || onClose()}
      title={t('create.title')}
      size="large"
      isKeyboardDismissDisabled={isBusy}
      footer={
        <DialogActions>
          <Button isDisabled={isBusy} onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="primary" type="submit" form={form} isDisabled={isBusy}>
            {t('create.action')}
          </Button>
        </DialogActions>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          create().catch((error: unknown) => tell(problemOf(error)));
        }}
      >
        <TextField
          label={t('create.name')}
          placeholder={t('create.namePlaceholder')}
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus
          isRequired
          validationBehavior="aria"
          {...(isChecked && isNameMissing ? { error: t('create.nameMissing') } : {})}
        />
        {!isPersonKnown && (
          <TextField
            label={t('person.title')}
            description={t('person.why')}
            value={personName}
            onChange={setPersonName}
            maxLength={100}
            isRequired
            validationBehavior="aria"
            {...(isChecked && isPersonMissing ? { error: t('person.missing') } : {})}
          />
        )}
        <TextField label={t('create.description')} value={description} onChange={setDescription} multiline rows={2} />
        <CodebookPicker chosen={codebooks} onChange={setCodebooks} />
        <ProvincePicker chosen={provinces} onChange={setProvinces} />
      </form>
    </Dialog>
  );
}
