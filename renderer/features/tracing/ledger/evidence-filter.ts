import type { Evidence } from '#shared/domain/evidence.ts';

export const evidenceViews = ['all', 'open', 'found', 'absent', 'unreviewed'] as const;
export type EvidenceView = (typeof evidenceViews)[number];

const holds: Readonly<Record<EvidenceView, (evidence: Evidence) => boolean>> = {
  all: () => true,
  open: ({ finding }) => finding === null,
  found: ({ finding }) => finding === 'found',
  absent: ({ finding }) => finding === 'notFound',
  unreviewed: ({ finding, reviewerId }) => finding !== null && reviewerId === null,
};

/** The evidence that a view of the ledger shows, with every word of `query` in it. */
export function shownEvidence(evidence: readonly Evidence[], view: EvidenceView, query: string): Evidence[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return evidence.filter((each) => {
    const text = `${each.prediction} ${each.observation} ${each.independenceGroup}`.toLowerCase();
    return holds[view](each) && words.every((word) => text.includes(word));
  });
}
