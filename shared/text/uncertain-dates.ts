import { isDay, type UncertainDate, uncertainDateSchema } from '#shared/domain/uncertain-date.ts';
import { safeParse } from 'valibot';

const padded = (part: string): string => part.padStart(2, '0');

/** A day, a month or a year: 2019-05-20, 2019/5/20, 2019.5.20, 2019年5月20日, 20190520, 2019-05, 2019年5月, 2019, 2019年. */
function readPlain(text: string): UncertainDate | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const match = compact ?? /^(\d{4})(?:年|[-/.](?=\d)|$)(?:(\d{1,2})(?:月|[-/.](?=\d)|$)(?:(\d{1,2})[日号]?)?)?$/.exec(text);
  if (match === null) return null;
  const [, year = '', month, date] = match;
  if (month === undefined) return { precision: 'year', year };
  if (!isDay(`${year}-${padded(month)}-01`)) return null;
  if (date === undefined) return { precision: 'month', month: `${year}-${padded(month)}` };
  const day = `${year}-${padded(month)}-${padded(date)}`;
  return isDay(day) ? { precision: 'day', day } : null;
}

function readDay(text: string): string | null {
  const date = readPlain(text);
  return date?.precision === 'day' ? date.day : null;
}

/**
 * A date as people write it in a table, as exactly as it is written; null for anything else. Beside days, months and years:
 * 2019-05-20前, before 2019-05-20, 2019-05-20后, after 2019-05-20, 2019-05-01至2019-06-30, 2019-05-01 – 2019-06-30. The day that is
 * named is not included by 前 and 后, and is by 至.
 */
export function readUncertainDate(text: string): UncertainDate | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const before = /^(?:before|<)(.+)$|^(.+?)(?:之|以)?前$/.exec(plain);
  const after = /^(?:after|>)(.+)$|^(.+?)(?:之|以)?后$/.exec(plain);
  const bound = before ?? after;
  if (bound !== null) {
    const day = readDay(bound[1] ?? bound[2] ?? '');
    return day === null ? null : { precision: before === null ? 'after' : 'before', day };
  }
  const range = /^(.+?)(?:至|到|~|–|—|to)(.+)$/.exec(plain);
  if (range === null) return readPlain(plain);
  const [from, to] = [readDay(range[1] ?? ''), readDay(range[2] ?? '')];
  if (from === null || to === null) return null;
  const between = safeParse(uncertainDateSchema, { precision: 'between', from, to });
  return between.success ? between.output : null;
}
