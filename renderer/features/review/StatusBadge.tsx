import type { ReviewStatus } from '#shared/domain/review-status.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Badge } from '#renderer/ui/Badge.tsx';

import { reviewText } from './text.ts';

const tones = { draft: 'neutral', submitted: 'info', changesAsked: 'warning', approved: 'success', retired: 'neutral' } as const;

/** How far an entry or a codebook is on its way to a signature, in words. */
export function StatusBadge({ status }: { readonly status: ReviewStatus }) {
  const t = useText(reviewText);
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>;
}
