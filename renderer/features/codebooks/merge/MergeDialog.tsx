import * as v from 'valibot';
import { useMemo, useState } from 'react';

import { codeIndexOf } from '#shared/analysis/code-index.ts';
import { inLanguage } from '#shared/domain/bilingual.ts';
import { type CodeId, codeIdSchema } from '#shared/domain/ids.ts';
import { mergeCodes } from '#shared/domain/operations/merge-codes.ts';
import { createMatcher } from '#shared/text/matcher.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useMatcherData } from '#renderer/frame/matcher-data.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { tellDone } from '#renderer/frame/undo-notice.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';

import { codebooksView } from '../codebooks-view.ts';
import { codebooksText } from '../text.ts';
import { mergeEffect, mergeTargets } from './merge-effect.ts';
import styles from './MergeDialog.module.css';
import { MergeEffectList } from './MergeEffectList.tsx';

/** Merges a code into another one, after saying what that does. About its id. */
export const MergeDialog: DialogComponent = ({ about }) => {
  const t = useText(codebooksText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const data = useMatcherData();
  const [state] = useState(() => workbench.session.state.get());
  const [targetId, setTargetId] = useState<CodeId | null>(null);
  const [isPending, setIsPending] = useState(false);
  const source = state.codes.get(v.parse(codeIdSchema, about));
  const options = useMemo(() => {
    const allowed = new Set(source === undefined ? [] : mergeTargets(state, source.id).map(({ id }) => id));
    return codeIndexOf(state).rows.flatMap(({ code, codebook, path }) =>
      allowed.has(code.id)
        ? [
            {
              id: code.id,
              label: inLanguage(code.name, language),
              description: [codebook, ...path.slice(0, -1)].map(({ name }) => inLanguage(name, language)).join(' › '),
              leading: <Dot color={code.color} />,
            },
          ]
        : [],
    );
  }, [state, source, language]);
  if (source === undefined) return null;
  const target = targetId === null ? null : (state.codes.get(targetId) ?? null);
  const effect = target === null ? null : mergeEffect(state, source.id, target.id);
  const name = inLanguage(source.name, language);

  const merge = async () => {
    if (target === null) return;
    setIsPending(true);
    const entry = await workbench.run(mergeCodes, { from: source.id, into: target.id });
    workbench.closeDialog();
    if (entry === null) return;
    codebooksView(workbench).chosen.set({ codebookId: target.codebookId, codeId: target.id });
    tellDone(workbench, entry, t('merge.done', { code: name, into: inLanguage(target.name, language) }), t('action.undo'));
  };

  return (
    <Dialog
      isOpen
      onOpenChange={workbench.closeDialog}
      title={t('merge.title')}
      subtitle={t('merge.subtitle', { code: name })}
      closeLabel={t('action.close')}
      footer={
        <DialogActions>
          <Button onPress={workbench.closeDialog}>{t('action.cancel')}</Button>
          <Button variant="primary" icon="merge" isDisabled={effect === null || effect.clash !== null} isPending={isPending} onPress={() => void merge()}>
            {t('merge.do')}
          </Button>
        </DialogActions>
      }
    >
      <div className={styles.body}>
        <ComboBox<CodeId>
          label={t('merge.into')}
          placeholder={t('merge.placeholder')}
          options={options}
          value={targetId}
          onChange={setTargetId}
          matches={({ label }, typed) => createMatcher([{ key: 0, names: [label] }], data)(typed).length > 0}
          emptyText={t('merge.nothingFound')}
        />
        {target !== null && effect !== null && <MergeEffectList source={source} target={target} effect={effect} />}
      </div>
    </Dialog>
  );
};
