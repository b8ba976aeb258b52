import type { Agreement } from '#shared/domain/agreement.ts';
import type { Case } from '#shared/domain/case.ts';
import type { Level } from '#shared/domain/link.ts';
import type { ProjectState } from '#shared/domain/state.ts';
import { eventsOf, evidenceOf, orderingDay, stepsOf } from '#shared/domain/tracing-order.ts';
import { spanOf, type UncertainDate } from '#shared/domain/uncertain-date.ts';

/** What stands on the axis of a case's timeline. */
export interface TimelineRow {
  readonly id: string;
  readonly kind: 'agreement' | 'event' | 'evidence' | 'step';
  readonly label: string;
  readonly date: UncertainDate;
  readonly level: Level | null;
  /** First and last day, YYYY-MM-DD; null where that side is open. */
  readonly first: string | null;
  readonly last: string | null;
  /** It went on all that while. */
  readonly lasts: boolean;
}

/** An agreement concerns whether a dyad cooperates; one that lists items, how much. */
const levelOf = ({ items }: Agreement): Level => (items === null ? 'connection' : 'degree');

/** Agreements of the case's dyads, its events, its steps and its dated evidence, in the order of their dates. */
export function timelineRows(state: ProjectState, about: Case, nameOfStep: (step: { entity: string; activity: string }) => string): TimelineRow[] {
  const row = (id: string, kind: TimelineRow['kind'], label: string, date: UncertainDate, level: Level | null, lasts = false): TimelineRow => ({
    id, kind, label, date, level, lasts, ...spanOf(date),
  });
  const rows = [
    ...[...state.agreements.values()].filter(({ dyadId }) => about.dyadIds.includes(dyadId)).map((each) => row(each.id, 'agreement', each.title, each.date, levelOf(each))),
    ...eventsOf(state, about.id).map(({ id, name, date, level }) => row(id, 'event', name, date, level)),
    ...evidenceOf(state, about.id).flatMap(({ id, prediction, date, level }) => (date === null ? [] : [row(id, 'evidence', prediction, date, level)])),
    ...stepsOf(state, about.id).flatMap((step) => {
      const { period } = step;
      return period === null ? [] : [row(step.id, 'step', nameOfStep(step), period, null, period.precision !== 'before' && period.precision !== 'after')];
    }),
  ];
  return rows.sort((a, b) => (orderingDay(a.date) < orderingDay(b.date) ? -1 : 1));
}
