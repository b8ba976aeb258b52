import { type DatePrecision, isDay, type UncertainDate } from '#shared/domain/uncertain-date.ts';

/** An uncertain date while it is being typed: the words as they stand in the fields. */
export interface DateDraft {
  readonly precision: DatePrecision | 'unknown';
  readonly first: string;
  /** The other end of `between`; blank elsewhere. */
  readonly last: string;
}

export const unknownDate: DateDraft = { precision: 'unknown', first: '', last: '' };

export function draftOf(date: UncertainDate | null): DateDraft {
  if (date === null) return unknownDate;
  switch (date.precision) {
    case 'month':
      return { precision: 'month', first: date.month, last: '' };
    case 'year':
      return { precision: 'year', first: date.year, last: '' };
    case 'between':
      return { precision: 'between', first: date.from, last: date.to };
    default:
      return { precision: date.precision, first: date.day, last: '' };
  }
}

const fullWidth = /[０-９－／．]/g;

/** 2021-06-03 for 2021-6-3, 2021/06/03, 2021.6.3, 2021年6月3日 and fullwidth digits; other text stays as it is. */
function tidy(text: string): string {
  const plain = text.trim().replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const parts = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/.exec(plain);
  if (parts === null) return plain;
  return parts.slice(1).flatMap((part: string | undefined) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}

export type DateFlaw = 'day' | 'month' | 'year' | 'reversed';
export type DateReading = { readonly date: UncertainDate | null; readonly flaw: null } | { readonly date: null; readonly flaw: DateFlaw };

const sound = (date: UncertainDate | null): DateReading => ({ date, flaw: null });
const flawed = (flaw: DateFlaw): DateReading => ({ date: null, flaw });

/** The date that a draft says, null for one that is not known, or what is wrong with it. */
export function readDraft({ precision, first, last }: DateDraft): DateReading {
  const [from, to] = [tidy(first), tidy(last)];
  switch (precision) {
    case 'unknown':
      return sound(null);
    case 'year':
      return /^\d{4}$/.test(from) ? sound({ precision, year: from }) : flawed('year');
    case 'month':
      return isDay(`${from}-01`) ? sound({ precision, month: from }) : flawed('month');
    case 'between':
      if (!isDay(from) || !isDay(to)) return flawed('day');
      return from <= to ? sound({ precision, from, to }) : flawed('reversed');
    default:
      return isDay(from) ? sound({ precision, day: from }) : flawed('day');
  }
}
