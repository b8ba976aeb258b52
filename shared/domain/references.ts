import { type Change, changed } from './change.ts';
import type { Code } from './code.ts';
import type { CodingRef } from './coding-ref.ts';
import { citiesOf, type DyadId } from './dyad.ts';
import type { Evidence } from './evidence.ts';
import { applyChanges, type ProjectState } from './state.ts';

/** What a list of changes takes away for good, by id. */
interface Gone {
  readonly codings: ReadonlySet<string>;
  readonly transcripts: ReadonlySet<string>;
  readonly cities: ReadonlySet<string>;
  readonly hypotheses: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
}

/** For a coding that went, the one that took its place. */
export type Successors = ReadonlyMap<string, CodingRef>;

function goneBy(changes: readonly Change[]): Gone {
  const of = (kind: Change['kind']): Set<string> => new Set(changes.flatMap((change) => (change.kind === kind && change.after === null ? [change.id] : [])));
  return { codings: of('coding'), transcripts: of('transcript'), cities: of('city'), hypotheses: of('hypothesis'), steps: of('step') };
}

/** The same array where nothing in it went, so that untouched records are known by it. Each coding once. */
function keptRefs(refs: readonly CodingRef[], gone: Gone, successors: Successors): readonly CodingRef[] {
  if (!refs.some(({ codingId }) => gone.codings.has(codingId))) return refs;
  const kept = new Map<string, CodingRef>();
  for (const ref of refs) {
    const next = gone.codings.has(ref.codingId) ? successors.get(ref.codingId) : ref;
    if (next !== undefined) kept.set(next.codingId, next);
  }
  return [...kept.values()];
}

function keptExamples(code: Code, gone: Gone, successors: Successors): Code {
  if (!code.examples.some(({ passage }) => gone.codings.has(passage.codingId))) return code;
  const examples = code.examples.flatMap((example) => {
    if (!gone.codings.has(example.passage.codingId)) return [example];
    const passage = successors.get(example.passage.codingId);
    return passage === undefined ? [] : [{ ...example, passage }];
  });
  return { ...code, examples };
}

const touchesGone = (dyadId: DyadId, { cities }: Gone): boolean => citiesOf(dyadId).some((city) => cities.has(city));

function keptEvidence(evidence: Evidence, gone: Gone, successors: Successors): Evidence {
  const codings = keptRefs(evidence.codings, gone, successors);
  const isElsewhere = evidence.dyadId !== null && touchesGone(evidence.dyadId, gone);
  const isStepGone = evidence.stepId !== null && gone.steps.has(evidence.stepId);
  const isSearchGone = evidence.absence?.transcriptIds.some((id) => gone.transcripts.has(id)) ?? false;
  const isTestGone = evidence.tests.some(({ hypothesisId }) => gone.hypotheses.has(hypothesisId));
  if (codings === evidence.codings && !isElsewhere && !isStepGone && !isSearchGone && !isTestGone) return evidence;
  return {
    ...evidence,
    codings: [...codings],
    dyadId: isElsewhere ? null : evidence.dyadId,
    stepId: isStepGone ? null : evidence.stepId,
    absence: evidence.absence && { ...evidence.absence, transcriptIds: evidence.absence.transcriptIds.filter((id) => !gone.transcripts.has(id)) },
    tests: evidence.tests.filter(({ hypothesisId }) => !gone.hypotheses.has(hypothesisId)),
  };
}

/**
 * `changes` with all that follows from what they take away: no step, event, piece of evidence, case or example of a code
 * still points at a coding, transcript, city, hypothesis or step that is gone. What points at a coding with a successor
 * points there instead. In one list with the rest, so that one undo brings all of it back. Linear in the records of
 * tracing and in the codes; of the codings only those that `changes` name are looked at.
 * @throws ConflictError where `changes` do not fit `state`
 */
export function withConsequences(state: ProjectState, changes: readonly Change[], successors: Successors = new Map()): Change[] {
  const gone = goneBy(changes);
  if (Object.values(gone).every((ids: ReadonlySet<string>) => ids.size === 0)) return [...changes];
  const after = applyChanges(state, changes);
  const consequences: Change[] = [];
  for (const step of after.steps.values()) {
    const codings = keptRefs(step.codings, gone, successors);
    if (codings !== step.codings) consequences.push(changed('step', step, { ...step, codings: [...codings] }));
  }
  for (const event of after.events.values()) {
    const codings = keptRefs(event.codings, gone, successors);
    if (codings !== event.codings) consequences.push(changed('event', event, { ...event, codings: [...codings] }));
  }
  for (const evidence of after.evidence.values()) {
    const kept = keptEvidence(evidence, gone, successors);
    if (kept !== evidence) consequences.push(changed('evidence', evidence, kept));
  }
  for (const each of after.cases.values()) {
    const dyadIds = each.dyadIds.filter((dyadId) => !touchesGone(dyadId, gone));
    if (dyadIds.length < each.dyadIds.length) consequences.push(changed('case', each, { ...each, dyadIds }));
  }
  for (const code of after.codes.values()) {
    const kept = keptExamples(code, gone, successors);
    if (kept !== code) consequences.push(changed('code', code, kept));
  }
  return [...changes, ...consequences];
}
