import type { ReviewStatus } from '#shared/domain/review-status.ts';
import { statusWords } from '#shared/formats/status-words.ts';
import { useLanguage } from '#renderer/frame/react.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import type { Tone } from '#renderer/ui/tone.ts';

const tones: Readonly<Record<ReviewStatus, Tone | 'neutral'>> = { draft: 'neutral', submitted: 'info', changesAsked: 'warning', approved: 'success', retired: 'neutral' };

/** How far an entry or a codebook is on its way to a signature, in words. */
export function StatusBadge({ status }: { readonly status: ReviewStatus }) {
  return <Badge tone={tones[status]}>{statusWords[useLanguage()][status]}</Badge>;
}
