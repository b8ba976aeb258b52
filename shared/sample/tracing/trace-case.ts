import { dyadOf } from '#shared/domain/dyad.ts';
import type { CodingRef } from '#shared/domain/coding-ref.ts';
import type { EvidenceTest } from '#shared/domain/evidence-test.ts';
import type { CaseId, CityId, EvidenceId, HypothesisId, StepId, TranscriptId } from '#shared/domain/ids.ts';
import { addCase } from '#shared/domain/operations/case-operations.ts';
import { citeCodings } from '#shared/domain/operations/cite-codings.ts';
import { addEvent } from '#shared/domain/operations/event-operations.ts';
import { answerEvidence, type EvidenceAnswer, predictEvidence } from '#shared/domain/operations/evidence-operations.ts';
import { addHypothesis, judgeHypothesis } from '#shared/domain/operations/hypothesis-operations.ts';
import { addStep } from '#shared/domain/operations/step-operations.ts';
import type { Operation } from '#shared/domain/operation.ts';
import type { ProjectDraft } from '#shared/domain/project-draft.ts';
import { codingsOf } from '#shared/domain/state.ts';
import type { SampleAnswer, SampleCase, SampleEvidence, SamplePassage, SampleTest } from './sample-case.ts';

/** Runs an operation that cannot fail. */
export type MustRun = <Input>(operation: Operation<Input>, input: Input) => void;

/** Traces one case of the sample as a person would: hypotheses, mechanism, each prediction before its answer, then verdicts. */
class CaseTracer {
  readonly #hypotheses = new Map<string, HypothesisId>();
  readonly #steps = new Map<string, StepId>();

  constructor(
    private readonly draft: ProjectDraft,
    private readonly run: MustRun,
    private readonly cityId: (shortName: string) => CityId,
  ) {}

  trace({ cities: [one, other], hypotheses, steps, events, evidence, name, outcome, from, to, description }: SampleCase): void {
    const dyadId = dyadOf(this.cityId(one), this.cityId(other));
    this.run(addCase, { name, dyadIds: [dyadId], outcome, from, to, description });
    const caseId = this.#last<CaseId>('cases');
    for (const { key, verdict: _verdict, ...content } of hypotheses) {
      this.run(addHypothesis, { ...content, caseId });
      this.#hypotheses.set(key, this.#last('hypotheses'));
    }
    for (const { key, passages, ...content } of steps) {
      this.run(addStep, { ...content, caseId, note: '' });
      const id = this.#last<StepId>('steps');
      this.#steps.set(key, id);
      this.run(citeCodings, { target: { kind: 'step', id }, add: passages.map((passage) => this.#ref(passage)), remove: [] });
    }
    for (const event of events) this.run(addEvent, { ...event, caseId });
    for (const each of evidence) this.#record(caseId, each, dyadId);
    for (const { key, verdict } of hypotheses) if (verdict !== null) this.run(judgeHypothesis, { id: this.#hypothesis(key), verdict });
  }

  #record(caseId: CaseId, { prediction, step, level, group, tests, answer, source, date }: SampleEvidence, dyadId: ReturnType<typeof dyadOf>): void {
    const stepId = step === null ? null : this.#step(step);
    this.run(predictEvidence, { caseId, prediction, stepId, dyadId, level, independenceGroup: group, tests: tests.map((test) => this.#test(test)) });
    const id = this.#last<EvidenceId>('evidence');
    if (answer !== null) this.run(answerEvidence, { id, answer: { ...this.#answer(answer), source, date } });
  }

  #test({ of, certainty, uniqueness, overruled, ifTrue, ifFalse, result, reasoning }: SampleTest): EvidenceTest {
    return { hypothesisId: this.#hypothesis(of), certainty, uniqueness, ifTrue: ifTrue ?? null, ifFalse: ifFalse ?? null, overruled: overruled ?? null, result, reasoning };
  }

  #answer(answer: SampleAnswer): EvidenceAnswer {
    const { observation, finding } = answer;
    if (finding === 'found') return { finding, observation, codings: answer.passages.map((passage) => this.#ref(passage)), absence: null };
    if (finding === 'notAccessible') return { finding, observation, codings: [], absence: null };
    const { recordIds, asked, note, passages = [] } = answer;
    return { finding, observation, codings: passages.map((passage) => this.#ref(passage)), absence: { transcriptIds: recordIds.map((recordId) => this.#transcript(recordId)), asked, note } };
  }

  #last<Id extends string>(table: 'cases' | 'hypotheses' | 'steps' | 'evidence'): Id {
    return [...this.draft.state[table].keys()].at(-1) as Id;
  }

  #hypothesis(key: string): HypothesisId {
    const id = this.#hypotheses.get(key);
    if (id === undefined) throw new RangeError(`the sample has no hypothesis ${key}`);
    return id;
  }

  #step(key: string): StepId {
    const id = this.#steps.get(key);
    if (id === undefined) throw new RangeError(`the sample has no step ${key}`);
    return id;
  }

  #transcript(recordId: string): TranscriptId {
    const transcript = [...this.draft.state.transcripts.values()].find((each) => each.recordId === recordId);
    if (transcript === undefined) throw new RangeError(`the sample has no interview ${recordId}`);
    return transcript.id;
  }

  #ref([recordId, beginning]: SamplePassage): CodingRef {
    const transcriptId = this.#transcript(recordId);
    const coding = [...codingsOf(this.draft.state)].find((each) => each.transcriptId === transcriptId && each.anchor.quote.startsWith(beginning));
    if (coding === undefined) throw new RangeError(`the sample codes no passage “${beginning}” of ${recordId}`);
    return { transcriptId, codingId: coding.id };
  }
}

export function traceCase(draft: ProjectDraft, run: MustRun, cityId: (shortName: string) => CityId, sample: SampleCase): void {
  new CaseTracer(draft, run, cityId).trace(sample);
}
