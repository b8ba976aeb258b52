import { useState } from 'react';

import type { Coder, CoderRole } from '#shared/domain/coder.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import styles from './Settings.module.css';
import { settingsText } from './text.ts';

export interface CoderWish {
  readonly name: string;
  readonly role: CoderRole;
}

export interface CoderFormProps {
  readonly initial?: Coder;
  readonly onSave: (wish: CoderWish) => void;
  readonly onCancel: () => void;
}

/** A coder's name and role. */
export function CoderForm({ initial, onSave, onCancel }: CoderFormProps) {
  const t = useText(settingsText);
  const [name, setName] = useState(initial?.name ?? '');
  const [role, setRole] = useState<CoderRole>(initial?.role ?? 'coder');
  const [isChecked, setChecked] = useState(false);
  const isMissing = name.trim() === '';
  return (
    <form
      className={`${styles.inline} ${styles.grow}`}
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (!isMissing) onSave({ name: name.trim(), role });
      }}
    >
      <TextField
        label={t('coders.name')}
        value={name}
        onChange={setName}
        maxLength={100}
        autoFocus
        isRequired
        validationBehavior="aria"
        {...(isChecked && isMissing ? { error: t('coders.nameMissing') } : {})}
      />
      <Select
        label={t('coders.role')}
        value={role}
        onChange={setRole}
        options={[
          { id: 'coder', label: t('role.coder') },
          { id: 'supervisor', label: t('role.supervisor') },
        ]}
      />
      <span className={styles.buttons}>
        <Button onPress={onCancel}>{t('cancel')}</Button>
        <Button variant="primary" type="submit">
          {t('save')}
        </Button>
      </span>
    </form>
  );
}
