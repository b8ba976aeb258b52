import { useState } from 'react';

import { typicalCandidates } from '#shared/analysis/coding-table.ts';
import type { Coding } from '#shared/domain/coding.ts';
import type { CodeId, CodingId } from '#shared/domain/ids.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { useCell, useWorkbench } from '#renderer/frame/react.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { PickList } from '#renderer/ui/PickList.tsx';
import { Popover, PopoverTrigger } from '#renderer/ui/Popover.tsx';

import { pickedTypicals, withPick } from '../picked-typicals.ts';
import { exportText } from '../text.ts';

/** As many passages as one looks through; typing finds the others. */
const mostRows = 50;
const byRule = 'rule';

export interface TypicalPickerProps {
  readonly codeId: CodeId;
  /** What the row is called. */
  readonly code: string;
  /** All that the table counts. */
  readonly codings: readonly Coding[];
}

/** Chooses the typical excerpt of a row by hand, or leaves it to the rule again. */
export function TypicalPicker({ codeId, code, codings }: TypicalPickerProps) {
  const t = useText(exportText);
  return (
    <PopoverTrigger>
      <IconButton icon="edit" size="small" label={t('typical.pick', { code })} />
      <Popover label={t('typical.pick', { code })}>{({ close }) => <Passages codeId={codeId} code={code} codings={codings} close={close} />}</Popover>
    </PopoverTrigger>
  );
}

function Passages({ codeId, code, codings, close }: TypicalPickerProps & { readonly close: () => void }) {
  const t = useText(exportText);
  const workbench = useWorkbench();
  const kept = pickedTypicals(workbench);
  const picked = new Map(useCell(kept)).get(codeId) ?? null;
  const [query, setQuery] = useState('');
  const { transcripts } = workbench.session.state.get();
  const rule = query === '' && picked !== null ? [{ id: byRule, label: t('typical.byRule') }] : [];
  const passages = typicalCandidates(workbench.session.state.get(), codings, codeId)
    .map(({ id, transcriptId, anchor }) => ({ id: id as string, label: anchor.quote, description: transcripts.get(transcriptId)?.recordId ?? '' }))
    .filter(({ label, description }) => `${label} ${description}`.includes(query.trim()));
  return (
    <PickList
      label={t('typical.pick', { code })}
      placeholder={t('typical.find')}
      query={query}
      onQueryChange={setQuery}
      rows={[...rule, ...passages.slice(0, mostRows)]}
      onPick={(id) => {
        kept.update((picks) => withPick(picks, codeId, id === byRule ? null : (id as CodingId)));
        close();
      }}
      empty={t('typical.none')}
    />
  );
}
