import type { Case } from '../case.ts';
import { changed, created, removed } from '../change.ts';
import { citiesOf, type DyadId } from '../dyad.ts';
import type { CaseId } from '../ids.ts';
import { changeSet, type Operation, type ProblemCode } from '../operation.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ProjectState } from '../state.ts';
import { evidenceOf, eventsOf, hypothesesOf, stepsOf } from '../tracing-order.ts';
import { spanOf } from '../uncertain-date.ts';
import { memosKept } from './memos-kept.ts';

/** What a person says of a case. */
export type CaseContent = Omit<Case, 'id' | 'createdAt' | 'modifiedAt'>;

/** Whether `to` is over before `from` can have begun. */
function endsBeforeItBegins({ from, to }: Pick<Case, 'from' | 'to'>): boolean {
  const first = from === null ? null : spanOf(from).first;
  const last = to === null ? null : spanOf(to).last;
  return first !== null && last !== null && last < first;
}

function checked(state: ProjectState, content: CaseContent): Result<CaseContent, ProblemCode> {
  const dyadIds = [...new Set<DyadId>(content.dyadIds)];
  if (content.name.trim() === '') return fail('case.nameless');
  if (!dyadIds.every((dyadId) => citiesOf(dyadId).every((city) => state.cities.has(city)))) return fail('city.gone');
  if (endsBeforeItBegins(content)) return fail('case.endsBeforeItBegins');
  return ok({ ...content, name: content.name.trim(), dyadIds });
}

export const addCase: Operation<CaseContent> = (state, input, { now, newId }) => {
  const content = checked(state, input);
  if (!content.ok) return content;
  return changeSet('case.add', { case: content.value.name }, [
    created('case', { ...content.value, id: newId<CaseId>(), createdAt: now, modifiedAt: now }),
  ]);
};

/** Changes a case. Evidence about a dyad that the case no longer takes in is about the case as a whole from then on. */
export const editCase: Operation<{ id: CaseId; edit: Partial<CaseContent> }> = (state, { id, edit }, { now }) => {
  const before = state.cases.get(id);
  if (before === undefined) return fail('case.gone');
  const content = checked(state, { ...before, ...edit });
  if (!content.ok) return content;
  const dyadIds = new Set<DyadId>(content.value.dyadIds);
  const homeless = evidenceOf(state, id).filter(({ dyadId }) => dyadId !== null && !dyadIds.has(dyadId));
  return changeSet('case.edit', { case: content.value.name }, [
    changed('case', before, { ...before, ...content.value, modifiedAt: now }),
    ...homeless.map((evidence) => changed('evidence', evidence, { ...evidence, dyadId: null, modifiedAt: now })),
  ]);
};

/** Takes a case out with its hypotheses, steps, events and evidence; the codings they rest on stay. */
export const deleteCase: Operation<{ id: CaseId }> = (state, { id }) => {
  const gone = state.cases.get(id);
  if (gone === undefined) return fail('case.gone');
  const evidence = evidenceOf(state, id);
  const away = [
    ...evidence.map((each) => removed('evidence', each)),
    ...eventsOf(state, id).map((event) => removed('event', event)),
    ...stepsOf(state, id).map((step) => removed('step', step)),
    ...hypothesesOf(state, id).map((hypothesis) => removed('hypothesis', hypothesis)),
    removed('case', gone),
  ];
  return changeSet('case.delete', { case: gone.name, evidence: evidence.length }, [...away, ...memosKept(state, away)]);
};
