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
} as const satisfies Readonly<Record<string, ReviewStatus>>;
export type StatusAct = keyof typeof statusAfter;
export const statusActs = Object.keys(statusAfter) as readonly StatusAct[];

/** What a line of a thread does: say something, settle the thread or open it again, answer a proposal, change a state, send. */
export const reviewActs = ['remark', 'resolve', 'reopen', 'accept', 'refuse', 'submit', 'withdraw', 'askChanges', 'approve', 'retire', 'reinstate', 'send'] as const;
export const reviewActSchema = v.picklist(reviewActs);
export type ReviewAct = v.InferOutput<typeof reviewActSchema>;

export function isStatusAct(act: ReviewAct): act is StatusAct {
  return Object.hasOwn(statusAfter, act);
}

/** From which states each act leads on. */
export const statesBefore: Readonly<Record<StatusAct, readonly ReviewStatus[]>> = {
  submit: ['draft', 'changesAsked'],
  withdraw: ['submitted', 'changesAsked', 'approved'],
  askChanges: ['submitted', 'approved'],
  approve: ['submitted', 'changesAsked'],
  retire: ['draft', 'submitted', 'changesAsked', 'approved'],
  reinstate: ['retired'],
};

/** The acts that only a supervisor may do; the others are the owner's. */
export function isReviewersAct(act: StatusAct): boolean {
  return act === 'askChanges' || act === 'approve';
}
