import { useState } from 'react';

import { type BuiltinCodebook, withDescendants } from '#shared/builtin/codebooks/builtin-codebook.ts';
import { builtinCodebooks } from '#shared/builtin/codebooks/builtin-codebooks.ts';
import { builtinCodebookId, codebookRecords } from '#shared/builtin/codebooks/codebook-records.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { addCodebooks } from '#shared/domain/operations/codebook-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';

import { codebooksView } from '../codebooks-view.ts';
import { codebooksText } from '../text.ts';
import styles from './AddCodebooksDialog.module.css';
import { BuiltinPreview } from './BuiltinPreview.tsx';

type Slug = BuiltinCodebook['slug'];

/** Built-in codebooks that the project has not yet, each with its tree to look at before it is added. */
export const AddCodebooksDialog: DialogComponent = () => {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [present] = useState(() => new Set(workbench.session.state.get().codebooks.keys()));
  const isPresent = ({ slug }: BuiltinCodebook) => present.has(builtinCodebookId(slug));
  const [ticked, setTicked] = useState<ReadonlySet<Slug>>(() => new Set());
  const [previewed, setPreviewed] = useState<BuiltinCodebook | null>(() => builtinCodebooks.find((codebook) => !isPresent(codebook)) ?? builtinCodebooks[0] ?? null);
  const [isPending, setIsPending] = useState(false);
  const wanted = builtinCodebooks.filter(({ slug }) => ticked.has(slug));

  const tick = (codebook: BuiltinCodebook, isSelected: boolean) => {
    setTicked(new Set(isSelected ? [...ticked, codebook.slug] : [...ticked].filter((slug) => slug !== codebook.slug)));
    setPreviewed(codebook);
  };

  const add = async () => {
    setIsPending(true);
    const entry = await workbench.run(addCodebooks, { codebooks: wanted.map(codebookRecords) });
    workbench.closeDialog();
    const [first] = wanted;
    if (entry === null || first === undefined) return;
    codebooksView(workbench).chosen.set({ codebookId: builtinCodebookId(first.slug), codeId: null });
    workbench.go({ room: 'codebooks' });
    const names = wanted.map(({ name }) => inLanguage(name, language)).join(language === 'en' ? ', ' : '、');
    tellDone(workbench, entry, t('add.done', { codebook: names }), t('action.undo'));
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('add.title')}
      subtitle={t('add.subtitle')}
      size="large"
      closeLabel={t('action.close')}
      footer={
        <DialogActions aside={builtinCodebooks.every(isPresent) ? t('add.allPresent') : undefined}>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" isDisabled={wanted.length === 0} isPending={isPending} onPress={() => void add()}>
            {wanted.length === 0 ? t('add.none') : t('add.do', { count: wanted.length })}
          </Button>
        </DialogActions>
      }
    >
      <div className={styles.body}>
        <ul aria-label={t('add.list')} className={styles.list}>
          {builtinCodebooks.map((codebook) => {
            const name = inLanguage(codebook.name, language);
            return (
              <li key={codebook.slug} className={styles.item} data-previewed={codebook === previewed || undefined}>
                <Checkbox
                  label={name}
                  description={t('add.codes', { count: withDescendants(codebook.codes).length })}
                  isSelected={isPresent(codebook) || ticked.has(codebook.slug)}
                  isDisabled={isPresent(codebook)}
                  onChange={(isSelected) => tick(codebook, isSelected)}
                />
                {isPresent(codebook) && <Badge>{t('add.present')}</Badge>}
                <Button size="small" variant="quiet" onPress={() => setPreviewed(codebook)}>
                  {t('add.preview')}
                </Button>
              </li>
            );
          })}
        </ul>
        {previewed !== null && <BuiltinPreview codebook={previewed} />}
      </div>
    </Dialog>
  );
};
