import { useState } from 'react';

import { renameProject } from '#shared/domain/operations/project-operations.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { ExportButton } from './ExportButton.tsx';
import styles from './Settings.module.css';
import { settingsText } from './text.ts';

/** The project's name and description, and its way into a file. */
export function ProjectTab() {
  const { session, run } = useWorkbench();
  const t = useText(settingsText);
  const { project } = useCell(session.state);
  const [name, setName] = useState(project?.name ?? '');
  const [description, setDescription] = useState(project?.description ?? '');
  const isMissing = name.trim() === '';
  const isChanged = name.trim() !== project?.name || description !== project.description;
  return (
    <div className={styles.tab}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isMissing) void run(renameProject, { name, description });
        }}
      >
        <TextField
          label={t('project.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          isRequired
          isDisabled={session.readOnly}
          validationBehavior="aria"
          {...(isMissing ? { error: t('project.nameMissing') } : {})}
        />
        <TextField label={t('project.description')} value={description} onChange={setDescription} multiline rows={4} isDisabled={session.readOnly} />
        <div className={styles.buttons}>
          <Button variant="primary" type="submit" isDisabled={session.readOnly || isMissing || !isChanged}>
            {t('save')}
          </Button>
          <ExportButton />
        </div>
      </form>
    </div>
  );
}
