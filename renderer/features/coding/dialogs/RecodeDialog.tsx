import { useState } from 'react';

import type { CodeId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Dot } from '#renderer/ui/Dot.tsx';
import { PickList } from '#renderer/ui/PickList.tsx';

import { codeName, shortened } from '../actions/announce.ts';
import { recode } from '../actions/edit-chosen.ts';
import { readingOf } from '../state/reading.ts';
import { chosenCoding } from '../state/transcript-codings.ts';
import { codingText } from '../text.ts';
import { useCodeSearch } from './use-code-search.ts';

/** Picks another code for the chosen coding. */
export function RecodeDialog() {
  const workbench = useWorkbench();
  const t = useText(codingText);
  const [query, setQuery] = useState('');
  const options = useCodeSearch(query, useCell(readingOf(workbench).lastCodes));
  const coding = chosenCoding(workbench);
  if (coding === null) return null;
  const pick = (id: string): void => {
    workbench.closeDialog();
    void recode(workbench, coding, id as CodeId);
  };
  return (
    <Dialog isOpen onOpenChange={workbench.closeDialog} title={t('recode.title', { code: codeName(workbench, coding.codeId) })} subtitle={shortened(coding.anchor.quote, 60)} closeLabel={t('action.close')} isDismissable>
      <PickList
        label={t('several.search')}
        placeholder={t('codes.filterPlaceholder')}
        query={query}
        onQueryChange={setQuery}
        rows={options.filter(({ id }) => id !== coding.codeId).map(({ id, name, path, color }) => ({ id, label: name, description: path, leading: <Dot color={color} size={12} /> }))}
        onPick={pick}
        empty={t('codes.noMatch')}
      />
    </Dialog>
  );
}
