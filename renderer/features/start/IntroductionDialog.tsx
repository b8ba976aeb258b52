import { useId, useState } from 'react';

import { useText } from '#renderer/frame/feature-text.ts';
import type { Introduction } from '#renderer/frame/desk.ts';
import { useDesk } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import styles from './Form.module.css';
import { startText } from './text.ts';

const newcomer = 'new';

/** Asks who the person is among the coders of a project that does not know them. */
export function IntroductionDialog({ question: { projectName, coders, answer } }: { readonly question: Introduction }) {
  const { settings } = useDesk();
  const t = useText(startText);
  const form = useId();
  const [name, setName] = useState(settings.person.get()?.name ?? '');
  const namesake = coders.find((coder) => coder.name === name.trim());
  // Someone of that name is most likely the same person, who has moved to another machine.
  const [chosen, setChosen] = useState<string>(namesake?.id ?? newcomer);
  const [isChecked, setChecked] = useState(false);
  const problem = chosen !== newcomer ? null : name.trim() === '' ? t('person.missing') : namesake !== undefined ? t('introduction.taken') : null;
  const submit = (): void => {
    setChecked(true);
    const coder = coders.find(({ id }) => id === chosen);
    if (coder !== undefined) answer({ kind: 'coder', coder });
    else if (problem === null) answer({ kind: 'new', name: name.trim() });
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => open || answer(null)}
      title={t('introduction.title', { project: projectName })}
      subtitle={t('introduction.text')}
      footer={
        <DialogActions>
          <Button onPress={() => answer(null)}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={form}>
            {t('introduction.action')}
          </Button>
        </DialogActions>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => (event.preventDefault(), submit())}>
        <RadioGroup
          label={t('introduction.choice')}
          value={chosen}
          onChange={setChosen}
          options={[
            ...coders.map((coder) => ({ id: coder.id as string, label: coder.name, description: t(`person.${coder.role}`) })),
            { id: newcomer, label: t('introduction.new'), description: t('introduction.newHint') },
          ]}
        />
        {chosen === newcomer && (
          <TextField
            label={t('person.title')}
            value={name}
            onChange={setName}
            maxLength={100}
            isRequired
            validationBehavior="aria"
            {...(isChecked && problem !== null ? { error: problem } : {})}
          />
        )}
      </form>
    </Dialog>
  );
}
