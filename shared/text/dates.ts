import { isRealDate } from '#shared/domain/record-id.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(${monthNames.join('|')})[a-z]*\\.?`;

/** Each way of writing a date, and which of its groups are year, month and day. */
const forms: readonly { readonly pattern: RegExp; readonly groups: readonly [number, number, number] }[] = [
  { pattern: /(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?/g, groups: [1, 2, 3] },
  { pattern: /(?<!\d)(\d{4})([-/.．－／])(\d{1,2})\2(\d{1,2})(?!\d)/g, groups: [1, 3, 4] },
  { pattern: /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/g, groups: [1, 2, 3] },
  { pattern: new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'gi'), groups: [3, 1, 2] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+(\\d{4})\\b`, 'gi'), groups: [3, 2, 1] },
];

/** 1-12 from `7`, `07` or `July`. */
function monthNumber(text: string): number {
  const named = monthNames.indexOf(text.slice(0, 3).toLowerCase());
  return named === -1 ? Number(text) : named + 1;
}

/** A date found in a text: ISO YYYY-MM-DD, and where it stands (UTF-16). */
export interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The dates written in a short text, in order: 2022年7月13日, 2022/7/13, 2022.7.13, 2022-07-13, 20220713, July 13, 2022,
 * 13 July 2022; fullwidth digits too. Only real ones, with their year of four digits: 7/13/2022 could be read in two ways.
 */
export function findDates(text: string): FoundDate[] {
  const digits = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const found = forms.flatMap(({ pattern, groups }) =>
    [...digits.matchAll(pattern)].flatMap((match) => {
      const [year, monthText, day] = groups.map((group) => match[group] ?? '') as [string, string, string];
      const monthOf = monthNumber(monthText);
      if (!isRealDate(Number(year), monthOf, Number(day))) return [];
      const date = `${year}-${String(monthOf).padStart(2, '0')}-${day.padStart(2, '0')}`;
      return [{ date, start: match.index, end: match.index + match[0].length }];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** The first date in a short text as ISO YYYY-MM-DD, or null. */
export function readDate(text: string): string | null {
  return findDates(text)[0]?.date ?? null;
}
