import * as v from 'valibot';
import { useState } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import { codeIdSchema } from '#shared/domain/ids.ts';
import { deleteCode } from '#shared/domain/operations/code-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';

import { codebooksText } from '../text.ts';
import { ConfirmDeletion } from './ConfirmDeletion.tsx';
import { codeDeletionEffect } from './deletion-effect.ts';

/** Asks before a code goes with all below it. About its id. */
export const DeleteCodeDialog: DialogComponent = ({ about }) => {
  const t = useText(codebooksText);
  const language = useLanguage();
  const { session, run } = useWorkbench();
  const [{ code, effect }] = useState(() => {
    const state = session.state.get();
    const id = v.parse(codeIdSchema, about);
    return { code: state.codes.get(id), effect: codeDeletionEffect(state, id, session.coderId.get()) };
  });
  if (code === undefined) return null;
  const name = inLanguage(code.name, language);
  return (
    <ConfirmDeletion
      title={t('delete.codeTitle', { code: name })}
      effect={effect}
      remove={() => run(deleteCode, { id: code.id })}
      doneText={t('delete.codeDone', { code: name, codings: effect.codings })}
    />
  );
};
