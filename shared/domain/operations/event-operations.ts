import type { CaseEvent } from '../case-event.ts';
import { changed, created, removed } from '../change.ts';
import type { CaseId, EventId } from '../ids.ts';
import { changeSet, type Operation } from '../operation.ts';
import { fail } from '../result.ts';

/** What a person says of an event; its passages come and go by `citeCodings`. */
export type EventContent = Pick<CaseEvent, 'name' | 'date' | 'level' | 'note'>;

export const addEvent: Operation<EventContent & { caseId: CaseId }> = (state, input, { newId }) => {
  if (!state.cases.has(input.caseId)) return fail('case.gone');
  if (input.name.trim() === '') return fail('event.nameless');
  const event: CaseEvent = { ...input, id: newId<EventId>(), name: input.name.trim(), codings: [] };
  return changeSet('event.add', { event: event.name }, [created('event', event)]);
};

export const editEvent: Operation<{ id: EventId; edit: Partial<EventContent> }> = (state, { id, edit }) => {
  const before = state.events.get(id);
  if (before === undefined) return fail('event.gone');
  const after = { ...before, ...edit, name: (edit.name ?? before.name).trim() };
  if (after.name === '') return fail('event.nameless');
  return changeSet('event.edit', { event: after.name }, [changed('event', before, after)]);
};

export const deleteEvent: Operation<{ id: EventId }> = (state, { id }) => {
  const event = state.events.get(id);
  if (event === undefined) return fail('event.gone');
  return changeSet('event.delete', { event: event.name }, [removed('event', event)]);
};
