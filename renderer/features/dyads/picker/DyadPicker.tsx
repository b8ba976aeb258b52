import { useState } from 'react';

import type { DyadId } from '#shared/domain/dyad.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useLanguage, useWorkbench } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import { PickList } from '#renderer/ui/PickList.tsx';

import { rememberDyads } from '../dyads-view.ts';
import { dyadsText } from '../text.ts';
import { rowOfHit } from './pair-rows.ts';
import { usePairHits } from './use-pair-hits.ts';

export interface DyadPickerProps {
  /** Spoken name of the search. */
  readonly label: string;
  readonly placeholder: string;
  /** Those picked already, marked in the list. */
  readonly picked: readonly DyadId[];
  readonly onPick: (dyadId: DyadId) => void;
}

/** Finds dyads by typing parts of both names, 深 东 say. Inside a dialog or a popover. */
export function DyadPicker({ label, placeholder, picked, onPick }: DyadPickerProps) {
  const t = useText(dyadsText);
  const language = useLanguage();
  const workbench = useWorkbench();
  const [query, setQuery] = useState('');
  const { hits } = usePairHits(query);
  const dyads = hits.flatMap((hit) => (hit.kind === 'dyad' ? [hit] : []));
  const rows = dyads.map((hit) => ({
    ...rowOfHit(workbench.session.state.get(), hit, language),
    trailing: picked.includes(hit.dyadId) ? <Badge tone="info">{t('picker.chosen')}</Badge> : undefined,
  }));
  return (
    <PickList
      label={label}
      placeholder={placeholder}
      query={query}
      onQueryChange={setQuery}
      rows={rows}
      onPick={(id) => {
        const hit = dyads.find(({ dyadId }) => dyadId === id);
        if (hit === undefined) return;
        rememberDyads(workbench, [hit.dyadId]);
        onPick(hit.dyadId);
        setQuery('');
      }}
      empty={query.trim() === '' ? t('picker.startHint') : t('picker.noMatch', { query })}
    />
  );
}
