import { useState } from 'react';

import { inLanguage } from '#shared/domain/bilingual.ts';
import { deleteCodes } from '#shared/domain/operations/code-operations.ts';
import type { DialogComponent } from '#renderer/frame/feature.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';

import { codesAbout } from '../codes-about.ts';
import { codebooksText } from '../text.ts';
import { ConfirmDeletion } from './ConfirmDeletion.tsx';
import { codeDeletionEffect } from './deletion-effect.ts';

/** Asks before codes go with all below them. About their ids. */
export const DeleteCodesDialog: DialogComponent = ({ about }) => {
  const t = useText(codebooksText);
  const language = useLanguage();
  const { session, run } = useWorkbench();
  const [{ codes, effect }] = useState(() => {
    const state = session.state.get();
    const found = codesAbout(state, about);
    return { codes: found, effect: codeDeletionEffect(state, found.map(({ id }) => id), session.coderId.get()) };
  });
  const [first] = codes;
  if (first === undefined) return null;
  const name = inLanguage(first.name, language);
  const title = codes.length === 1 ? t('delete.codeTitle', { code: name }) : t('delete.codesTitle', { count: codes.length });
  const done = codes.length === 1 ? t('delete.codeDone', { code: name, codings: effect.codings }) : t('delete.codesDone', { count: effect.codes, codings: effect.codings });
  return <ConfirmDeletion title={title} effect={effect} remove={() => run(deleteCodes, { ids: codes.map(({ id }) => id) })} doneText={done} />;
};
