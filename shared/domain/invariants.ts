import type { Attribute } from './attribute.ts';
import { fitsAttribute } from './attribute-value.ts';
import { type CodingRule, codingViolations, codingViolationsSince } from './coding-invariants.ts';
import { citiesOf, type DyadId } from './dyad.ts';
import { attributesOf } from './known-attributes.ts';
import { subjectTest } from './memo-subject.ts';
import type { ProjectState } from './state.ts';
import { type TracingRule, tracingViolations } from './tracing-invariants.ts';

/** A rule that a state breaks, and the record that breaks it. For files from outside and for tests. */
export interface Violation {
  readonly rule:
    | 'project.missing'
    | 'code.codebookMissing'
    | 'code.parentMissing'
    | 'code.parentElsewhere'
    | 'code.circle'
    | 'code.neighbourMissing'
    | 'code.ownerMissing'
    | 'transcript.recordIdTwice'
    | 'transcript.cityMissing'
    | CodingRule
    | 'memo.subjectMissing'
    | 'memo.coderMissing'
    | TracingRule
    | 'review.codebookMissing'
    | 'review.coderMissing'
    | 'comment.threadMissing'
    | 'verdict.sampleMissing'
    | 'signOff.revisionMissing'
    | 'attribute.nameTwice'
    | 'attribute.misfit'
    | 'dyad.cityMissing'
    | 'agreement.cityMissing';
  readonly id: string;
}

function* codeViolations(state: ProjectState): Generator<Violation> {
  for (const code of state.codes.values()) {
    if (!state.codebooks.has(code.codebookId)) yield { rule: 'code.codebookMissing', id: code.id };
    if (![...code.confusableWith, ...code.excludes].every((id) => state.codes.has(id))) yield { rule: 'code.neighbourMissing', id: code.id };
    if (code.ownerId !== null && !state.coders.has(code.ownerId)) yield { rule: 'code.ownerMissing', id: code.id };
    if (code.parentId === null) continue;
    const parent = state.codes.get(code.parentId);
    if (parent === undefined) yield { rule: 'code.parentMissing', id: code.id };
    else if (parent.codebookId !== code.codebookId) yield { rule: 'code.parentElsewhere', id: code.id };
    const seen = new Set<string>([code.id]);
    for (let up = parent; up !== undefined; up = up.parentId === null ? undefined : state.codes.get(up.parentId)) {
      if (seen.has(up.id)) {
        yield { rule: 'code.circle', id: code.id };
        break;
      }
      seen.add(up.id);
    }
  }
}

function* transcriptViolations(state: ProjectState): Generator<Violation> {
  const recordIds = new Set<string>();
  for (const transcript of state.transcripts.values()) {
    if (recordIds.has(transcript.recordId)) yield { rule: 'transcript.recordIdTwice', id: transcript.id };
    recordIds.add(transcript.recordId);
    if (transcript.cityId !== null && !state.cities.has(transcript.cityId)) yield { rule: 'transcript.cityMissing', id: transcript.id };
  }
}

function* memoViolations(state: ProjectState): Generator<Violation> {
  const isThere = subjectTest(state);
  for (const { id, about, coderId } of state.memos.values()) {
    if (!isThere(about)) yield { rule: 'memo.subjectMissing', id };
    if (!state.coders.has(coderId)) yield { rule: 'memo.coderMissing', id };
  }
}

function* reviewViolations(state: ProjectState): Generator<Violation> {
  const authored = [state.revisions, state.comments, state.samples, state.signOffs].flatMap((table) => [...table.values()]);
  for (const { id, codebookId, coderId } of authored) {
    if (!state.codebooks.has(codebookId)) yield { rule: 'review.codebookMissing', id };
    if (!state.coders.has(coderId)) yield { rule: 'review.coderMissing', id };
  }
  for (const { id, replyTo } of state.comments.values()) if (replyTo !== null && !state.comments.has(replyTo)) yield { rule: 'comment.threadMissing', id };
  for (const { id, sampleId, coderId } of state.verdicts.values()) {
    if (!state.samples.has(sampleId)) yield { rule: 'verdict.sampleMissing', id };
    if (!state.coders.has(coderId)) yield { rule: 'review.coderMissing', id };
  }
  for (const { id, revisionId } of state.signOffs.values()) if (!state.revisions.has(revisionId)) yield { rule: 'signOff.revisionMissing', id };
}

function* attributeViolations(state: ProjectState): Generator<Violation> {
  for (const of of ['city', 'dyad'] as const) {
    const declared = new Map<string, Attribute>();
    for (const attribute of attributesOf(state, of)) {
      if (declared.has(attribute.name)) yield { rule: 'attribute.nameTwice', id: attribute.id };
      declared.set(attribute.name, attribute);
    }
    for (const { id, attributes } of of === 'city' ? state.cities.values() : state.dyads.values()) {
      for (const [name, value] of Object.entries(attributes)) {
        const attribute = declared.get(name);
        if (attribute !== undefined && !fitsAttribute(attribute, value)) yield { rule: 'attribute.misfit', id };
      }
    }
  }
}

function* dyadViolations(state: ProjectState): Generator<Violation> {
  const isSound = (dyadId: DyadId): boolean => citiesOf(dyadId).every((id) => state.cities.has(id));
  for (const { id } of state.dyads.values()) if (!isSound(id)) yield { rule: 'dyad.cityMissing', id };
  for (const { id, dyadId } of state.agreements.values()) if (!isSound(dyadId)) yield { rule: 'agreement.cityMissing', id };
}

function* violations(state: ProjectState, codings: Iterable<Violation>): Generator<Violation> {
  if (state.project === null) yield { rule: 'project.missing', id: '' };
  yield* codeViolations(state);
  yield* transcriptViolations(state);
  yield* codings;
  yield* attributeViolations(state);
  yield* dyadViolations(state);
  yield* memoViolations(state);
  yield* tracingViolations(state);
  yield* reviewViolations(state);
}

/** Every rule that `state` breaks; none in a sound project. Linear in its records. */
export function violationsOf(state: ProjectState): Violation[] {
  return [...violations(state, codingViolations(state))];
}

/**
 * The rules that `state` breaks and `since`, a sound state that it came from by a few changes, did not: what is not about
 * codings in full, codings where they changed. An undo among 100,000 codings asks no more than one among 1,000.
 */
export function violationsSince(state: ProjectState, since: ProjectState): Violation[] {
  return [...violations(state, codingViolationsSince(state, since))];
}
