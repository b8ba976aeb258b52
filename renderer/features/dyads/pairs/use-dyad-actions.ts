import { useCallback } from 'react';

import type { DyadTable } from '#shared/analysis/dyad-table.ts';
import { openDyad } from '#renderer/frame/dyad-wish.ts';
import { showExcerpts } from '#renderer/frame/excerpt-wish.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import type { IconName } from '#renderer/ui/icons.ts';

import { dyadsText } from '../text.ts';
import type { DyadRow } from './dyad-rows.ts';

/** What can be done with dyads of the table. */
export interface DyadAction {
  readonly id: 'open' | 'excerpts' | 'setValue';
  readonly icon: IconName;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly run: () => void;
}

/** What can be done with one dyad, or with several at once: the same in the bar above the table and in its context menu. */
export function useDyadActions(table: DyadTable): (rows: readonly DyadRow[]) => readonly DyadAction[] {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  return useCallback(
    (rows) => {
      const [only] = rows.length === 1 ? rows : [];
      // A filter shows all of its dyads: those without a passage would only crowd it.
      const coded = rows.filter(({ place }) => (table.tallies.codings[place] ?? 0) > 0).map(({ dyadId }) => dyadId);
      const open: DyadAction[] = only === undefined ? [] : [{ id: 'open', icon: 'link', label: t('dyads.openShort'), isDisabled: false, run: () => openDyad(workbench, only.dyadId) }];
      const excerpts: DyadAction = { id: 'excerpts', icon: 'quote', label: t('dyads.showExcerpts'), isDisabled: coded.length === 0, run: () => showExcerpts(workbench, { dyadIds: coded }) };
      const setValue: DyadAction =
        only === undefined
          ? {
              id: 'setValue',
              icon: 'edit',
              label: t('dyads.setValueOf', { shown: new Intl.NumberFormat(language).format(rows.length) }),
              isDisabled: false,
              run: () => workbench.openDialog('dyads.setValue', rows.map(({ dyadId }) => dyadId)),
            }
          : { id: 'setValue', icon: 'edit', label: t('dyads.setValues'), isDisabled: false, run: () => workbench.openDialog('dyads.values', only.dyadId) };
      return [...open, excerpts, ...(workbench.session.readOnly ? [] : [setValue])];
    },
    [t, language, workbench, table],
  );
}
