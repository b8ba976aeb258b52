import * as v from 'valibot';
import { useState } from 'react';

import { codebookIdSchema } from '#shared/domain/ids.ts';
import { createCodebook, editCodebook } from '#shared/domain/operations/codebook-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useWorkbench } from '#renderer/frame/react.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { codebooksView } from '../codebooks-view.ts';
import { codebooksText } from '../text.ts';

const nothing = { zh: '', en: '' };

/** Name and description of a codebook. About its id, or about null for a new one. */
export const EditCodebookDialog: DialogComponent = ({ about }) => {
  const t = useText(codebooksText);
  const workbench = useWorkbench();
  const [codebook] = useState(() => (v.is(codebookIdSchema, about) ? (workbench.session.state.get().codebooks.get(about) ?? null) : null));
  const [name, setName] = useState(codebook?.name ?? nothing);
  const [description, setDescription] = useState(codebook?.description ?? nothing);
  const [wasTried, setWasTried] = useState(false);
  const isNameless = name.zh.trim() === '' && name.en.trim() === '';

  const save = async () => {
    setWasTried(true);
    if (isNameless) return;
    const trimmed = { zh: name.zh.trim(), en: name.en.trim() };
    const entry =
      codebook === null
        ? await workbench.run(createCodebook, { name: trimmed, description })
        : await workbench.run(editCodebook, { id: codebook.id, name: trimmed, description });
    if (entry === null) return;
    const made = codebook === null ? entry.changes.find(({ kind }) => kind === 'codebook') : undefined;
    if (made?.kind === 'codebook' && made.after !== null) {
      codebooksView(workbench).chosen.set({ codebookId: made.after.id, codeId: null });
      workbench.go({ room: 'codebooks' });
    }
    workbench.closeDialog();
  };

  return (
    <FormDialog
      title={t(codebook === null ? 'form.createTitle' : 'form.editTitle')}
      saveLabel={t(codebook === null ? 'form.create' : 'form.save')}
      cancelLabel={t('action.cancel')}
      closeLabel={t('action.close')}
      columns={2}
      onSave={save}
      onClose={workbench.closeDialog}
    >
      <TextField
        label={t('form.nameZh')}
        value={name.zh}
        onChange={(zh) => setName({ ...name, zh })}
        description={t('form.nameHint')}
        autoFocus
        maxLength={200}
        {...(wasTried && isNameless ? { error: t('form.nameless') } : {})}
      />
      <TextField label={t('form.nameEn')} value={name.en} onChange={(en) => setName({ ...name, en })} maxLength={200} />
      <TextField
        multiline
        rows={4}
        label={t('form.descriptionZh')}
        description={t('form.descriptionHint')}
        value={description.zh}
        onChange={(zh) => setDescription({ ...description, zh })}
      />
      <TextField multiline rows={4} label={t('form.descriptionEn')} value={description.en} onChange={(en) => setDescription({ ...description, en })} />
    </FormDialog>
  );
};
