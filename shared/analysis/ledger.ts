import type { Evidence } from '#shared/domain/evidence.ts';
import { type EvidenceTest, type TestKind, testKindOf } from '#shared/domain/evidence-test.ts';
import type { Hypothesis } from '#shared/domain/hypothesis.ts';
import type { CaseId, HypothesisId } from '#shared/domain/ids.ts';
import type { ProbabilityRange } from '#shared/domain/probability-range.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import type { Step } from '#shared/domain/step.ts';
import { evidenceOf, hypothesesOf, stepsOf } from '#shared/domain/tracing-order.ts';

import { leastLogRatio, likelihoodRatio, type Likelihoods, likelihoodsOf, posteriorOfAll, type Range } from './likelihood.ts';

/**
 * What a passed and a failed test of each kind says, from 4 (confirms) to -4 (eliminates), after Van Evera (1997) and
 * Collier (2011): an order to sort by, not a measure to add up.
 */
const says: Readonly<Record<TestKind, { readonly passed: number; readonly failed: number }>> = {
  straw: { passed: 1, failed: -1 },
  hoop: { passed: 2, failed: -4 },
  smokingGun: { passed: 3, failed: -1 },
  doublyDecisive: { passed: 4, failed: -4 },
};

/** One test of one hypothesis by one piece of evidence. */
export interface TestOutcome {
  readonly evidence: Evidence;
  readonly test: EvidenceTest;
  /** As certainty and uniqueness give it, or as a person overruled it; null while neither is said. */
  readonly kind: TestKind | null;
  /** What the result says of the hypothesis, 4 to -4; 0 while there is none, or the kind is not said. */
  readonly weight: number;
  readonly likelihoods: Likelihoods | null;
  readonly ratio: Range | null;
}

/** What the ledger holds on one hypothesis. It says what the tests say; the verdict is a person's. */
export interface HypothesisLedger {
  readonly hypothesis: Hypothesis;
  readonly outcomes: readonly TestOutcome[];
  /** Those that count: with a result, and of each independence group the strongest alone. */
  readonly counted: readonly TestOutcome[];
  /** Failed hoop and doubly decisive tests: what the hypothesis could not do without was looked for and is not there. */
  readonly failedHoops: readonly TestOutcome[];
  /** Neither failed a hoop nor was eliminated by a person. */
  readonly isStanding: boolean;
  /** null where there is no prior in figures, or no test with both likelihoods. */
  readonly aid: PosteriorAid | null;
}

export interface PosteriorAid {
  readonly prior: ProbabilityRange;
  readonly posterior: ProbabilityRange;
  /** The tests that went into it, of each independence group the strongest alone. */
  readonly used: readonly TestOutcome[];
}

/** Evidence that is not in, and what it could decide. */
export interface MissingEvidence {
  readonly evidence: Evidence;
  /** Not answered yet, or not accessible. */
  readonly reason: 'unanswered' | 'notAccessible';
  readonly tests: readonly { readonly hypothesis: Hypothesis; readonly kind: TestKind | null }[];
  /** The most that any of its tests could say either way, 4 to 0. */
  readonly strength: number;
}

export interface CaseLedger {
  readonly hypotheses: readonly HypothesisLedger[];
  /** The strongest first. */
  readonly missing: readonly MissingEvidence[];
  /** Steps of the mechanism about which nothing was predicted. */
  readonly untestedSteps: readonly Step[];
}

export function outcomeOf(evidence: Evidence, test: EvidenceTest): TestOutcome {
  const kind = testKindOf(test);
  const result = test.result === 'passed' || test.result === 'failed' ? test.result : null;
  const likelihoods = likelihoodsOf(evidence, test);
  return {
    evidence,
    test,
    kind,
    weight: kind === null || result === null || evidence.finding === null ? 0 : says[kind][result],
    likelihoods,
    ratio: likelihoods && likelihoodRatio(likelihoods),
  };
}

/** Of each independence group the item of greatest strength, the first where several are as strong; items of no group all. */
function oncePerGroup(outcomes: readonly TestOutcome[], strength: (outcome: TestOutcome) => number): TestOutcome[] {
  const strongest = new Map<string, TestOutcome>();
  for (const outcome of outcomes) {
    const group = outcome.evidence.independenceGroup.trim();
    const key = group === '' ? `alone ${outcome.evidence.id}` : `group ${group}`;
    const held = strongest.get(key);
    if (held === undefined || strength(outcome) > strength(held)) strongest.set(key, outcome);
  }
  return [...strongest.values()];
}

/**
 * The posterior of a hypothesis by the tests that give both likelihoods, each independence group once: an aid to
 * thinking aloud, not a finding (Zaks 2021; Befani 2020). The ranges are the researcher's; so is what follows from them.
 */
function aidOf({ priorRange }: Hypothesis, outcomes: readonly TestOutcome[]): PosteriorAid | null {
  if (priorRange === null) return null;
  const used = oncePerGroup(outcomes.filter(({ ratio }) => ratio !== null), ({ ratio }) => (ratio === null ? 0 : leastLogRatio(ratio)));
  if (used.length === 0) return null;
  return { prior: priorRange, posterior: posteriorOfAll(priorRange, used.flatMap(({ likelihoods }) => likelihoods ?? [])), used };
}

const isHoop = ({ kind }: TestOutcome): boolean => kind === 'hoop' || kind === 'doublyDecisive';

function hypothesisLedger(hypothesis: Hypothesis, evidence: readonly Evidence[]): HypothesisLedger {
  const outcomes = evidence.flatMap((each) => each.tests.filter(({ hypothesisId }) => hypothesisId === hypothesis.id).map((test) => outcomeOf(each, test)));
  const failedHoops = outcomes.filter((outcome) => isHoop(outcome) && outcome.weight < 0);
  return {
    hypothesis,
    outcomes,
    counted: oncePerGroup(outcomes.filter(({ weight }) => weight !== 0), ({ weight }) => Math.abs(weight)),
    failedHoops,
    isStanding: failedHoops.length === 0 && hypothesis.verdict?.standing !== 'eliminated',
    aid: aidOf(hypothesis, outcomes),
  };
}

function missingOf(evidence: readonly Evidence[], hypotheses: ReadonlyMap<HypothesisId, Hypothesis>): MissingEvidence[] {
  const missing = evidence.flatMap((each): MissingEvidence[] => {
    if (each.finding === 'found' || each.finding === 'notFound') return [];
    const tests = each.tests.flatMap((test) => {
      const hypothesis = hypotheses.get(test.hypothesisId);
      return hypothesis === undefined ? [] : [{ hypothesis, kind: testKindOf(test) }];
    });
    const strength = Math.max(0, ...tests.map(({ kind }) => (kind === null ? 0 : Math.max(says[kind].passed, -says[kind].failed))));
    return [{ evidence: each, reason: each.finding ?? 'unanswered', tests, strength }];
  });
  return missing.sort((a, b) => b.strength - a.strength || b.tests.length - a.tests.length);
}

/** What a case's ledger says, hypothesis by hypothesis, and what it is silent about. Linear in the case's evidence. */
export function caseLedger(state: Pick<ProjectState, 'hypotheses' | 'evidence' | 'steps'>, caseId: CaseId): CaseLedger {
  const evidence = evidenceOf(state, caseId);
  const hypotheses = hypothesesOf(state, caseId);
  const tested = new Set(evidence.map(({ stepId }) => stepId));
  return {
    hypotheses: hypotheses.map((hypothesis) => hypothesisLedger(hypothesis, evidence)),
    missing: missingOf(evidence, new Map(hypotheses.map((hypothesis) => [hypothesis.id, hypothesis]))),
    untestedSteps: stepsOf(state, caseId).filter(({ id }) => !tested.has(id)),
  };
}
