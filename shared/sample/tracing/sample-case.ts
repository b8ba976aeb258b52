import type { Certainty, EvidenceTest, TestKind, Uniqueness } from '#shared/domain/evidence-test.ts';
import type { SourceAppraisal } from '#shared/domain/evidence.ts';
import type { HypothesisVerdict } from '#shared/domain/hypothesis.ts';
import type { Level } from '#shared/domain/link.ts';
import type { ProbabilityRange } from '#shared/domain/probability-range.ts';
import type { UncertainDate } from '#shared/domain/uncertain-date.ts';

/** A coded passage of the sample, by its interview and the words it begins with. */
export type SamplePassage = readonly [recordId: string, beginning: string];

export interface SampleHypothesis {
  readonly key: string;
  readonly name: string;
  readonly statement: string;
  readonly scopeConditions: string;
  readonly prior: string;
  readonly priorRange: ProbabilityRange | null;
  readonly verdict: Pick<HypothesisVerdict, 'standing' | 'reasoning'> | null;
}

export interface SampleStep {
  readonly key: string;
  readonly entity: string;
  readonly activity: string;
  readonly period: UncertainDate | null;
  readonly passages: readonly SamplePassage[];
}

export interface SampleEvent {
  readonly name: string;
  readonly date: UncertainDate;
  readonly level: Level | null;
  readonly note: string;
}

export interface SampleTest {
  /** The key of a hypothesis. */
  readonly of: string;
  readonly certainty: Certainty;
  readonly uniqueness: Uniqueness;
  readonly overruled?: { readonly kind: TestKind; readonly reason: string };
  readonly ifTrue?: ProbabilityRange;
  readonly ifFalse?: ProbabilityRange;
  readonly result: EvidenceTest['result'];
  readonly reasoning: string;
}

export type SampleAnswer =
  | { readonly finding: 'found'; readonly observation: string; readonly passages: readonly SamplePassage[] }
  | { readonly finding: 'notFound'; readonly observation: string; readonly passages?: readonly SamplePassage[]; readonly recordIds: readonly string[]; readonly asked: string; readonly note: string }
  | { readonly finding: 'notAccessible'; readonly observation: string };

export interface SampleEvidence {
  readonly prediction: string;
  /** The key of a step; null: of none in particular. */
  readonly step: string | null;
  readonly level: Level | null;
  readonly group: string;
  readonly tests: readonly SampleTest[];
  /** null: not answered yet. */
  readonly answer: SampleAnswer | null;
  readonly source: SourceAppraisal;
  readonly date: UncertainDate | null;
}

/** What is written in the language that the sample is made in: the Chinese, or the English beside it. */
export type SayInLanguage = (zh: string, en: string) => string;

/** A traced case of the sample project. Everything in it but the names of cities is made up. */
export interface SampleCase {
  readonly name: string;
  /** Short names of the two cities. */
  readonly cities: readonly [string, string];
  readonly outcome: string;
  readonly from: UncertainDate;
  readonly to: UncertainDate;
  readonly description: string;
  readonly hypotheses: readonly SampleHypothesis[];
  readonly steps: readonly SampleStep[];
  readonly events: readonly SampleEvent[];
  readonly evidence: readonly SampleEvidence[];
}
