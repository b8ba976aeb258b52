import { type Translate, useText } from '#renderer/frame/feature-text.ts';
import { Badge, type BadgeProps } from '#renderer/ui/Badge.tsx';

import { tidyRecordId } from '../../header/header-draft.ts';
import { type TranscriptsKey, transcriptsText } from '../../text.ts';
import type { Fate, Verdict } from '../import-verdict.ts';

const tones: Readonly<Record<Fate, NonNullable<BadgeProps['tone']>>> = {
  failed: 'danger',
  imported: 'success',
  duplicate: 'neutral',
  left: 'neutral',
  doubt: 'warning',
  incomplete: 'warning',
  ready: 'info',
};

/** Whether an earlier one has the record id, so that this one gets another. */
export function isRenumbered({ fate, draft, recordId }: Verdict): boolean {
  return fate === 'ready' && draft !== null && recordId !== null && recordId !== tidyRecordId(draft.recordId);
}

/** What is to become of a file, in a few words. */
export function fateText(verdict: Verdict, t: Translate<TranscriptsKey>): string {
  const { fate, faults } = verdict;
  if (isRenumbered(verdict)) return t('fate.renumbered');
  if (fate !== 'incomplete') return t(`fate.${fate}`);
  return t(`fate.incomplete.${faults.recordId ?? faults.date ?? 'recordId.blank'}`);
}

export function FateBadge({ verdict }: { readonly verdict: Verdict }) {
  const t = useText(transcriptsText);
  return <Badge tone={isRenumbered(verdict) ? 'warning' : tones[verdict.fate]}>{fateText(verdict, t)}</Badge>;
}
