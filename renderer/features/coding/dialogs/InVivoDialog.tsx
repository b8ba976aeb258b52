import { useState } from 'react';

import { codeIndexOf } from '#shared/analysis/code-index.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { codebooksInOrder } from '#shared/domain/codebook.ts';
import type { CodebookId, CodeId } from '#shared/domain/ids.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useProject, useWorkbench } from '#renderer/frame/react.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

import { codeSelectionInVivo, inVivoCodebook } from '../actions/code-in-vivo.ts';
import { openTranscript, selectedPassage } from '../state/open-transcript.ts';
import { codingText } from '../text.ts';
import styles from './InVivoDialog.module.css';

/** Stands for a codebook that is yet to be made, and for no parent: a select needs an id. */
const fresh = 'new';
const top = 'top';

const whole = (state: ProjectState): ProjectState => state;

/** Names the code that the selection becomes, and says where it goes. `about`: the name to begin with. */
export function InVivoDialog({ about }: { readonly about: unknown }) {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const language = useLanguage();
  const state = useProject(whole);
  const [name, setName] = useState(typeof about === 'string' ? about : '');
  const [codebookId, setCodebookId] = useState<string>(inVivoCodebook(workbench) ?? fresh);
  const [parentId, setParentId] = useState<string>(top);
  const passage = selectedPassage(workbench);
  const quote = passage === null ? '' : (openTranscript(workbench)?.text.slice(passage.start, passage.end) ?? '');

  const codebooks = [...codebooksInOrder(state).map((codebook) => ({ id: codebook.id as string, label: inLanguage(codebook.name, language) })), { id: fresh, label: t('inVivo.newCodebook') }];
  const parents = [
    { id: top, label: t('inVivo.noParent') },
    ...codeIndexOf(state)
      .rows.filter(({ codebook }) => codebook.id === codebookId)
      .map(({ code, path }) => ({ id: code.id as string, label: path.map((above) => inLanguage(above.name, language)).join(' › ') })),
  ];
  const save = async (): Promise<void> => {
    const done = await codeSelectionInVivo(workbench, {
      name: name.trim(),
      codebookId: codebookId === fresh ? null : (codebookId as CodebookId),
      parentId: parentId === top ? null : (parentId as CodeId),
    });
    if (done) workbench.closeDialog();
  };

  return (
    <FormDialog
      title={t('inVivo.title')}
      size="small"
      saveLabel={t('inVivo.apply')}
      cancelLabel={t('action.cancel')}
      closeLabel={t('action.close')}
      isSaveDisabled={name.trim() === ''}
      onSave={save}
      onClose={workbench.closeDialog}
    >
      <blockquote className={styles.quote}>{quote}</blockquote>
      <TextField label={t('inVivo.name')} value={name} onChange={setName} autoFocus isRequired description={t('inVivo.nameHint')} />
      <Select
        label={t('inVivo.codebook')}
        options={codebooks}
        value={codebookId}
        onChange={(id) => {
          setCodebookId(id);
          setParentId(top);
        }}
      />
      {parents.length > 1 && <Select label={t('inVivo.parent')} options={parents} value={parentId} onChange={setParentId} />}
    </FormDialog>
  );
}
