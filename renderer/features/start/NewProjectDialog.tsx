import { useState } from 'react';

import { builtinCodebooks } from '#shared/builtin/codebooks/builtin-codebooks.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useDesk, useLanguage } from '#renderer/frame/react.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { startText } from './text.ts';

export function NewProjectDialog({ onClose }: { readonly onClose: () => void }) {
  const { projects, settings } = useDesk();
  const language = useLanguage();
  const t = useText(startText);
  const person = useCell(settings.person);
  const [name, setName] = useState('');
  const [personName, setPersonName] = useState('');
  const [codebooks, setCodebooks] = useState<readonly string[]>(builtinCodebooks.map(({ slug }) => slug));
  const create = async (): Promise<void> => {
    if (person === null) await settings.setPerson({ name: personName, role: 'coder' });
    if (await projects.create({ name, description: '', codebooks, provinces: [] })) onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => open || onClose()}
      title={t('create')}
      footer={
        <DialogActions>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onPress={() => void create()}>
            {t('create.action')}
          </Button>
        </DialogActions>
      }
    >
      <TextField label={t('field.project')} value={name} onChange={setName} autoFocus isRequired />
      {person === null && <TextField label={t('field.person')} value={personName} onChange={setPersonName} isRequired />}
      {builtinCodebooks.map(({ slug, name: codebook }) => (
        <Checkbox
          key={slug}
          label={inLanguage(codebook, language)}
          isSelected={codebooks.includes(slug)}
          onChange={(selected) => setCodebooks(selected ? [...codebooks, slug] : codebooks.filter((other) => other !== slug))}
        />
      ))}
    </Dialog>
  );
}
