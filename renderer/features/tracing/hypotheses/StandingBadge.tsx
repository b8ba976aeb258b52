import type { HypothesisVerdict } from '#shared/domain/hypothesis.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Badge } from '#renderer/ui/Badge.tsx';

import { tracingText } from '../text.ts';

const tones = { supported: 'success', standing: 'info', weakened: 'warning', eliminated: 'danger' } as const;

/** What a person said of a hypothesis. */
export function StandingBadge({ verdict }: { readonly verdict: HypothesisVerdict | null }) {
  const t = useText(tracingText);
  return verdict === null ? <Badge>{t('verdict.none')}</Badge> : <Badge tone={tones[verdict.standing]}>{t(`standing.${verdict.standing}`)}</Badge>;
}
