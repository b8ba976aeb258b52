import * as v from 'valibot';
import { useState } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import { codebookIdSchema } from '#shared/domain/ids.ts';
import { deleteCodebook } from '#shared/domain/operations/codebook-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';

import { codebooksText } from '../text.ts';
import { ConfirmDeletion } from './ConfirmDeletion.tsx';
import { codebookDeletionEffect } from './deletion-effect.ts';

/** Asks before a codebook goes. About its id. */
export const DeleteCodebookDialog: DialogComponent = ({ about }) => {
  const t = useText(codebooksText);
  const language = useLanguage();
  const { session, run } = useWorkbench();
  const [{ codebook, effect }] = useState(() => {
    const state = session.state.get();
    const id = v.parse(codebookIdSchema, about);
    return { codebook: state.codebooks.get(id), effect: codebookDeletionEffect(state, id, session.coderId.get()) };
  });
  if (codebook === undefined) return null;
  const name = inLanguage(codebook.name, language);
  return (
    <ConfirmDeletion
      title={t('delete.codebookTitle', { codebook: name })}
      effect={effect}
      remove={() => run(deleteCodebook, { id: codebook.id })}
      doneText={t('delete.codebookDone', { codebook: name, codings: effect.codings })}
    />
  );
};
