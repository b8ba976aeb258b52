import type { Evidence } from '#shared/domain/evidence.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Badge } from '#renderer/ui/Badge.tsx';

import { tracingText } from '../text.ts';

const tones = { found: 'success', notFound: 'warning', notAccessible: 'neutral' } as const;

/** What became of a prediction. */
export function FindingBadge({ finding }: Pick<Evidence, 'finding'>) {
  const t = useText(tracingText);
  return finding === null ? <Badge tone="info">{t('finding.open')}</Badge> : <Badge tone={tones[finding]}>{t(`finding.${finding}`)}</Badge>;
}
