import * as v from 'valibot';
import type { ReviewStatus } from './review-status.ts';

/** The acts that carry an entry, or a codebook as a whole, from one state to another, and the state that each leads to. */
export const statusAfter = {
  submit: 'submitted',
  withdraw: 'draft',
  askChanges: 'changesAsked',
  approve: 'approved',
  retire: 'retired',
  reinstate: 'draft',
  revise: 'draft',
} as const satisfies Readonly<Record<string, ReviewStatus>>;
export type StatusAct = keyof typeof statusAfter;
export const statusActs = Object.keys(statusAfter) as readonly StatusAct[];

/** Those that somebody wishes for. `revise` comes of something else: other words than those that the state was given to. */
export type WishedAct = Exclude<StatusAct, 'revise'>;

/** From which states each act that is wished for leads on. */
export const statesBefore: Readonly<Record<WishedAct, readonly ReviewStatus[]>> = {
  submit: ['draft', 'changesAsked'],
  withdraw: ['submitted', 'changesAsked', 'approved'],
  askChanges: ['submitted', 'approved'],
  approve: ['submitted', 'changesAsked'],
  retire: ['draft', 'submitted', 'changesAsked', 'approved'],
  reinstate: ['retired'],
};
export const wishedActs = Object.keys(statesBefore) as readonly WishedAct[];

/** What a line of a thread does: say something, settle the thread or open it again, answer a proposal, change a state, send. */
export const reviewActs = ['remark', 'resolve', 'reopen', 'accept', 'refuse', ...statusActs, 'send'] as const;
export const reviewActSchema = v.picklist(reviewActs);
export type ReviewAct = v.InferOutput<typeof reviewActSchema>;

export function isStatusAct(act: ReviewAct): act is StatusAct {
  return Object.hasOwn(statusAfter, act);
}

/** The acts that only a supervisor may do; the others are the owner's. */
export function isReviewersAct(act: StatusAct): boolean {
  return act === 'askChanges' || act === 'approve';
}
