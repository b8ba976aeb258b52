import { useState } from 'react';

import type { Codebook } from '#shared/domain/codebook.ts';
import { createRevision } from '#shared/domain/operations/revision-operations.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { codebooksText } from '../text.ts';
import styles from './Versions.module.css';

export interface SaveRevisionFormProps {
  readonly codebook: Codebook;
  readonly number: number;
  readonly onDone: () => void;
}

/** Keeps the codebook as it is now under a name. */
export function SaveRevisionForm({ codebook, number, onDone }: SaveRevisionFormProps) {
  const t = useText(codebooksText);
  const workbench = useWorkbench();
  const [name, setName] = useState('');
  const [message, setMessage] = useState('');

  const save = async () => {
    const entry = await workbench.run(createRevision, { codebookId: codebook.id, name, message });
    if (entry === null) return;
    workbench.notices.show('done', t('versions.saved', { number }));
    onDone();
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField label={t('versions.name')} description={t('versions.nameHint')} value={name} onChange={setName} maxLength={100} autoFocus />
      <TextField label={t('versions.message')} description={t('versions.messageHint')} value={message} onChange={setMessage} />
      <Button type="submit" variant="primary">
        {t('versions.saveDo', { number })}
      </Button>
      <Button onPress={onDone}>{t('action.cancel')}</Button>
    </form>
  );
}
