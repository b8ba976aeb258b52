import type { Agreement } from '#shared/domain/agreement.ts';
import { spanOf } from '#shared/domain/uncertain-date.ts';

/** A day, YYYY-MM-DD; null: the latest, when everything on record has come to pass. */
export type AtDay = string | null;

/** After every day of the calendar: strings of digits sort before it. */
const never = '~';

/**
 * From which day to before which day an agreement counts, YYYY-MM-DD.
 *
 * The rule: an uncertain date counts from its LAST possible day. An agreement of "2019" counts from 2019-12-31, one of
 * "March 2019" from 2019-03-31; one dated "after 2019-05-01" has no last day and counts only at the latest (`at` null). So
 * at no date does a figure hold more than had surely happened. The end of an agreement is read in the same way: one that
 * ended "in 2021" holds through 2021-12-30.
 */
export interface DaysInForce {
  readonly from: string;
  readonly until: string;
}

export function daysInForce({ date, endDate }: Pick<Agreement, 'date' | 'endDate'>): DaysInForce {
  const from = spanOf(date).last ?? never;
  return { from, until: endDate === null ? never + never : (spanOf(endDate).last ?? never) };
}

/** Whether an agreement counts at a day. One that ends on the day it begins, or before, never does. */
export function isInForce({ from, until }: DaysInForce, at: AtDay): boolean {
  const day = at ?? never;
  return from <= day && day < until;
}

/**
 * Since when there has been an agreement in force without a break up to `at`, over all the agreements of one dyad: one that
 * takes over on the day on which another ends leaves no gap. Null where none is in force at `at`; and 'undated' where it is
 * one with no last day ("after 2019-05-01") that made the beginning.
 */
export function inForceSince(all: readonly DaysInForce[], at: AtDay): string | 'undated' | null {
  let since: string | null = null;
  for (const days of all) if (isInForce(days, at) && (since === null || days.from < since)) since = days.from;
  if (since === null) return null;
  for (let isFound = true; isFound; ) {
    isFound = false;
    for (const { from, until } of all) {
      if (from >= since || until < since || from >= until) continue;
      since = from;
      isFound = true;
    }
  }
  return since === never ? 'undated' : since;
}
