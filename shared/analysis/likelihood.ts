import type { Evidence } from '#shared/domain/evidence.ts';
import type { EvidenceTest } from '#shared/domain/evidence-test.ts';
import type { ProbabilityRange } from '#shared/domain/probability-range.ts';

/** A range of numbers from 0 up; `high` may be Infinity. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** How probable it is to find nothing, where it is `range` to find something. */
function complement({ low, high }: ProbabilityRange): ProbabilityRange {
  return { low: 1 - high, high: 1 - low };
}

/** The probability of what was observed, if the hypothesis holds and if it does not. */
export interface Likelihoods {
  readonly ifTrue: ProbabilityRange;
  readonly ifFalse: ProbabilityRange;
}

/**
 * What one test says of what was observed: P(E|H) and P(E|not H) where the evidence was found, P(not E|H) and
 * P(not E|not H) where it was looked for and not found. null where no figures are given, or nothing was observed.
 */
export function likelihoodsOf({ finding }: Pick<Evidence, 'finding'>, { ifTrue, ifFalse }: Pick<EvidenceTest, 'ifTrue' | 'ifFalse'>): Likelihoods | null {
  if (ifTrue === null || ifFalse === null) return null;
  if (finding === 'found') return { ifTrue, ifFalse };
  return finding === 'notFound' ? { ifTrue: complement(ifTrue), ifFalse: complement(ifFalse) } : null;
}

/**
 * The likelihood ratio LR = P(E|H) / P(E|not H) over all pairs of probabilities in the two ranges: from ifTrue.low /
 * ifFalse.high to ifTrue.high / ifFalse.low, as the ratio grows with the one and falls with the other. 0 / 0 is no
 * ratio and left out of account; null where there is nothing else.
 */
export function likelihoodRatio({ ifTrue, ifFalse }: Likelihoods): Range | null {
  if (ifFalse.high === 0) return ifTrue.high === 0 ? null : { low: Infinity, high: Infinity };
  const high = ifFalse.low > 0 ? ifTrue.high / ifFalse.low : ifTrue.high > 0 ? Infinity : 0;
  return { low: ifTrue.low / ifFalse.high, high };
}

/** Bayes' rule at one point; `undecided` where what was observed could not have been, either way. */
function bayes(prior: number, ifTrue: number, ifFalse: number, undecided: number): number {
  const joint = prior * ifTrue;
  const all = joint + (1 - prior) * ifFalse;
  return all === 0 ? undecided : joint / all;
}

/**
 * P(H|E) = P(H) P(E|H) / (P(H) P(E|H) + (1 - P(H)) P(E|not H)) over all probabilities in the three ranges. It grows with
 * P(H) and P(E|H) and falls with P(E|not H), so its ends are at theirs. Ends at which the rule says nothing (0 / 0) are
 * taken as far out as can be. Bennett (2015), "Appendix: Disciplining our conjectures", in Bennett and Checkel, Process
 * Tracing; ranges in place of points as Fairfield and Charman (2017), Political Analysis 25(3), ask of unsure priors.
 */
export function posterior(prior: ProbabilityRange, { ifTrue, ifFalse }: Likelihoods): ProbabilityRange {
  return { low: bayes(prior.low, ifTrue.low, ifFalse.high, 0), high: bayes(prior.high, ifTrue.high, ifFalse.low, 1) };
}

/**
 * The posterior of several independent observations, each the prior of the next: the order does not matter, and as no
 * range is used twice the result is as narrow as the ranges allow.
 */
export function posteriorOfAll(prior: ProbabilityRange, observations: readonly Likelihoods[]): ProbabilityRange {
  return observations.reduce<ProbabilityRange>(posterior, prior);
}

/** How far a ratio is from saying nothing (1), in natural logarithms, at the end nearest to that; 0 where 1 is in it. */
export function leastLogRatio({ low, high }: Range): number {
  if (low > 1) return Math.log(low);
  return high < 1 ? -Math.log(high) : 0;
}
