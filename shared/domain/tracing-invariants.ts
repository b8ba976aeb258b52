import type { CodingRef } from './coding-ref.ts';
import { citiesOf } from './dyad.ts';
import type { Evidence } from './evidence.ts';
import type { ProjectState } from './state.ts';

/** What holds among the records of tracing: see the field that each rule names. */
export type TracingRule =
  | 'case.cityMissing'
  | 'hypothesis.caseMissing'
  | 'hypothesis.coderMissing'
  | 'step.caseMissing'
  | 'step.codingMissing'
  | 'event.caseMissing'
  | 'event.codingMissing'
  | 'evidence.caseMissing'
  | 'evidence.dyadOfOtherCase'
  | 'evidence.stepMissing'
  | 'evidence.hypothesisMissing'
  | 'evidence.testedTwice'
  | 'evidence.transcriptMissing'
  | 'evidence.coderMissing'
  | 'evidence.codingMissing'
  | 'evidence.answerUndated'
  | 'evidence.answeredBeforePredicted'
  | 'evidence.unansweredYetFound'
  | 'evidence.absentThoughFound';

export interface TracingViolation {
  readonly rule: TracingRule;
  readonly id: string;
}

type CodingPlaces = ReadonlyMap<string, string>;

/** Which transcript each coding that tracing rests on is in. Linear in the layers of the transcripts that it names. */
function placesOf({ steps, events, evidence, layers }: ProjectState): CodingPlaces {
  const refs = [...steps.values(), ...events.values(), ...evidence.values()].flatMap(({ codings }) => codings);
  const wanted = new Set<string>(refs.map(({ codingId }) => codingId));
  const transcripts = new Set<string>(refs.map(({ transcriptId }) => transcriptId));
  const places = new Map<string, string>();
  for (const { transcriptId, codings } of layers.values()) {
    if (transcripts.has(transcriptId)) for (const { id } of codings) if (wanted.has(id)) places.set(id, transcriptId);
  }
  return places;
}

const areThere = (refs: readonly CodingRef[], places: CodingPlaces): boolean => refs.every(({ codingId, transcriptId }) => places.get(codingId) === transcriptId);

function* evidenceViolations(state: ProjectState, evidence: Evidence): Generator<TracingViolation> {
  const { id, caseId, dyadId, stepId, tests, absence, finding, answeredAt, predictedAt } = evidence;
  const about = state.cases.get(caseId);
  if (about === undefined) yield { rule: 'evidence.caseMissing', id };
  else if (dyadId !== null && !about.dyadIds.includes(dyadId)) yield { rule: 'evidence.dyadOfOtherCase', id };
  if (stepId !== null && state.steps.get(stepId)?.caseId !== caseId) yield { rule: 'evidence.stepMissing', id };
  if (tests.some(({ hypothesisId }) => state.hypotheses.get(hypothesisId)?.caseId !== caseId)) yield { rule: 'evidence.hypothesisMissing', id };
  if (new Set(tests.map(({ hypothesisId }) => hypothesisId)).size < tests.length) yield { rule: 'evidence.testedTwice', id };
  if (absence?.transcriptIds.some((transcript) => !state.transcripts.has(transcript)) ?? false) yield { rule: 'evidence.transcriptMissing', id };
  if (!state.coders.has(evidence.coderId) || (evidence.reviewerId !== null && !state.coders.has(evidence.reviewerId))) yield { rule: 'evidence.coderMissing', id };
  if ((finding === null) !== (answeredAt === null)) yield { rule: 'evidence.answerUndated', id };
  if (answeredAt !== null && answeredAt < predictedAt) yield { rule: 'evidence.answeredBeforePredicted', id };
  if (finding === null && (evidence.codings.length > 0 || evidence.observation !== '')) yield { rule: 'evidence.unansweredYetFound', id };
  if (absence !== null && finding !== 'notFound') yield { rule: 'evidence.absentThoughFound', id };
}

/** Every rule of tracing that `state` breaks. Linear in the records of tracing and in the layers of the transcripts that they name. */
export function* tracingViolations(state: ProjectState): Generator<TracingViolation> {
  const places = placesOf(state);
  for (const { id, dyadIds } of state.cases.values()) {
    if (!dyadIds.every((dyadId) => citiesOf(dyadId).every((city) => state.cities.has(city)))) yield { rule: 'case.cityMissing', id };
  }
  for (const { id, caseId, verdict } of state.hypotheses.values()) {
    if (!state.cases.has(caseId)) yield { rule: 'hypothesis.caseMissing', id };
    if (verdict !== null && !state.coders.has(verdict.coderId)) yield { rule: 'hypothesis.coderMissing', id };
  }
  for (const { id, caseId, codings } of state.steps.values()) {
    if (!state.cases.has(caseId)) yield { rule: 'step.caseMissing', id };
    if (!areThere(codings, places)) yield { rule: 'step.codingMissing', id };
  }
  for (const { id, caseId, codings } of state.events.values()) {
    if (!state.cases.has(caseId)) yield { rule: 'event.caseMissing', id };
    if (!areThere(codings, places)) yield { rule: 'event.codingMissing', id };
  }
  for (const evidence of state.evidence.values()) {
    yield* evidenceViolations(state, evidence);
    if (!areThere(evidence.codings, places)) yield { rule: 'evidence.codingMissing', id: evidence.id };
  }
}
