import { type Change, changed } from '../change.ts';
import type { CodingRef } from '../coding-ref.ts';
import type { CommandName } from '../command-name.ts';
import type { EventId, EvidenceId, StepId } from '../ids.ts';
import { changeSet, type Operation, type ProblemCode } from '../operation.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ProjectState } from '../state.ts';

/** What can rest on passages. */
export type Citing = { readonly kind: 'step'; readonly id: StepId } | { readonly kind: 'event'; readonly id: EventId } | { readonly kind: 'evidence'; readonly id: EvidenceId };

const commandOf = { step: 'step.cite', event: 'event.cite', evidence: 'evidence.cite' } as const satisfies Record<Citing['kind'], CommandName>;

/** Whether each of the codings is there, in the transcript that its reference names. Linear in the layers of those transcripts. */
export function areCodings(state: Pick<ProjectState, 'layers'>, refs: readonly CodingRef[]): boolean {
  const wanted = new Map(refs.map(({ codingId, transcriptId }) => [codingId as string, transcriptId]));
  let found = 0;
  const transcripts = new Set(wanted.values());
  for (const layer of state.layers.values()) {
    if (!transcripts.has(layer.transcriptId)) continue;
    for (const { id } of layer.codings) if (wanted.get(id) === layer.transcriptId) found += 1;
  }
  return found === wanted.size;
}

/** The references with some more and some fewer, none twice. */
export function cited(refs: readonly CodingRef[], add: readonly CodingRef[], remove: readonly CodingRef[]): CodingRef[] {
  const gone = new Set(remove.map(({ codingId }) => codingId));
  const all = new Map([...refs, ...add].filter(({ codingId }) => !gone.has(codingId)).map((ref) => [ref.codingId, ref]));
  return [...all.values()];
}

export interface Citation {
  readonly target: Citing;
  readonly add: readonly CodingRef[];
  readonly remove: readonly CodingRef[];
}

function citation(state: ProjectState, { target, add, remove }: Citation, now: Parameters<Operation<never>>[2]['now']): Result<Change, ProblemCode> {
  switch (target.kind) {
    case 'step': {
      const step = state.steps.get(target.id);
      return step === undefined ? fail('step.gone') : ok(changed('step', step, { ...step, codings: cited(step.codings, add, remove) }));
    }
    case 'event': {
      const event = state.events.get(target.id);
      return event === undefined ? fail('event.gone') : ok(changed('event', event, { ...event, codings: cited(event.codings, add, remove) }));
    }
    case 'evidence': {
      const evidence = state.evidence.get(target.id);
      if (evidence === undefined) return fail('evidence.gone');
      if (evidence.finding === null) return fail('evidence.unanswered');
      const codings = cited(evidence.codings, add, remove);
      return ok(changed('evidence', evidence, { ...evidence, codings, reviewerId: null, modifiedAt: now }));
    }
  }
}

/**
 * Has a step, an event or a piece of evidence rest on some more codings, whoever made them, and on some no longer.
 * A prediction that is not answered yet rests on nothing: it is answered with its passages (`answerEvidence`).
 */
export const citeCodings: Operation<Citation> = (state, input, { now }) => {
  if (!areCodings(state, input.add)) return fail('coding.gone');
  const change = citation(state, input, now);
  if (!change.ok) return change;
  return changeSet(commandOf[input.target.kind], { added: input.add.length, removed: input.remove.length }, [change.value]);
};
