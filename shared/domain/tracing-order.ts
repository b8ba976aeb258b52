import type { CaseEvent } from './case-event.ts';
import type { Case } from './case.ts';
import { type Change, changed } from './change.ts';
import type { Evidence } from './evidence.ts';
import type { Hypothesis } from './hypothesis.ts';
import type { CaseId } from './ids.ts';
import type { RecordOf } from './records.ts';
import type { ProjectState } from './state.ts';
import type { Step } from './step.ts';
import { spanOf, type UncertainDate } from './uncertain-date.ts';

/** What a case's lists hold in an order of their own. */
export type OrderedKind = 'hypothesis' | 'step' | 'evidence';

interface Ordered {
  readonly id: string;
  readonly caseId: CaseId;
  readonly order: number;
}

function ofCase<Item extends Ordered>(items: ReadonlyMap<string, Item>, caseId: CaseId): Item[] {
  return [...items.values()].filter((item) => item.caseId === caseId).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The cases, as they were made: the oldest first. */
export function casesInOrder({ cases }: Pick<ProjectState, 'cases'>): Case[] {
  return [...cases.values()].sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1));
}

export function hypothesesOf(state: Pick<ProjectState, 'hypotheses'>, caseId: CaseId): Hypothesis[] {
  return ofCase(state.hypotheses, caseId);
}

/** The mechanism of a case, its first step first. */
export function stepsOf(state: Pick<ProjectState, 'steps'>, caseId: CaseId): Step[] {
  return ofCase(state.steps, caseId);
}

export function evidenceOf(state: Pick<ProjectState, 'evidence'>, caseId: CaseId): Evidence[] {
  return ofCase(state.evidence, caseId);
}

/** The day by which an uncertain date is put in order: its first, or its last where that side is open. */
export function orderingDay(date: UncertainDate): string {
  const { first, last } = spanOf(date);
  return first ?? last ?? '';
}

export function eventsOf(state: Pick<ProjectState, 'events'>, caseId: CaseId): CaseEvent[] {
  const key = ({ date, id }: CaseEvent): string => `${orderingDay(date)} ${id}`;
  return [...state.events.values()].filter((event) => event.caseId === caseId).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

export function nextOrder(items: readonly Ordered[]): number {
  return (items.at(-1)?.order ?? -1) + 1;
}

/** The changes that put `item` at place `index` (0 first, counted without itself) among its siblings, which are in order. */
export function moved<K extends OrderedKind>(kind: K, siblings: readonly RecordOf[K][], item: RecordOf[K], index: number): Change<K>[] {
  const others = siblings.filter(({ id }) => id !== item.id);
  others.splice(Math.max(0, Math.min(index, others.length)), 0, item);
  return others.flatMap((each, order) => (each.order === order ? [] : [changed(kind, each, { ...each, order })]));
}
