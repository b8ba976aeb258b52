import * as v from 'valibot';

/** Whether `text` is YYYY-MM-DD and a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}

const day = v.pipe(v.string(), v.check(isDay, 'not a day'));
const month = v.pipe(v.string(), v.check((text) => isDay(`${text}-01`), 'not a month'));
const year = v.pipe(v.string(), v.regex(/^\d{4}$/, 'not a year'));

/** When something happened, as exactly as is known. `before` and `after` do not include the day they name; `between` includes both. */
export const uncertainDateSchema = v.variant('precision', [
  v.object({ precision: v.literal('day'), day }),
  v.object({ precision: v.literal('month'), month }),
  v.object({ precision: v.literal('year'), year }),
  v.object({ precision: v.literal('before'), day }),
  v.object({ precision: v.literal('after'), day }),
  v.pipe(
    v.object({ precision: v.literal('between'), from: day, to: day }),
    v.check(({ from, to }) => from <= to, 'ends before it begins'),
  ),
]);
export type UncertainDate = v.InferOutput<typeof uncertainDateSchema>;
export type DatePrecision = UncertainDate['precision'];

/** The first and the last day it can have been, YYYY-MM-DD; null where that side is open. */
export interface DaySpan {
  readonly first: string | null;
  readonly last: string | null;
}

const dayInMs = 86_400_000;

function neighbour(text: string, days: number): string {
  return new Date(Date.parse(`${text}T00:00:00Z`) + days * dayInMs).toISOString().slice(0, 10);
}

function lastOfMonth(text: string): string {
  const [years = 0, months = 0] = text.split('-').map(Number);
  return new Date(Date.UTC(years, months, 0)).toISOString().slice(0, 10);
}

export function spanOf(date: UncertainDate): DaySpan {
  switch (date.precision) {
    case 'day':
      return { first: date.day, last: date.day };
    case 'month':
      return { first: `${date.month}-01`, last: lastOfMonth(date.month) };
    case 'year':
      return { first: `${date.year}-01-01`, last: `${date.year}-12-31` };
    case 'before':
      return { first: null, last: neighbour(date.day, -1) };
    case 'after':
      return { first: neighbour(date.day, 1), last: null };
    case 'between':
      return { first: date.from, last: date.to };
  }
}
