import type { ReviewStatus } from '#shared/domain/review-status.ts';
import { useText } from '#renderer/frame/feature-text.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import type { Tone } from '#renderer/ui/tone.ts';

import { codebooksText } from '../text.ts';

const tones: Readonly<Record<ReviewStatus, Tone | 'neutral'>> = { draft: 'neutral', submitted: 'info', changesAsked: 'warning', approved: 'success', retired: 'neutral' };

/** How far an entry is on its way to a signature, in a word. */
export function StatusBadge({ status }: { readonly status: ReviewStatus }) {
  return <Badge tone={tones[status]}>{useText(codebooksText)(`status.${status}`)}</Badge>;
}
