/** A record id taken apart: `SZG20220713-2` = SZG, 2022-07-13, the second that day. */
export interface RecordId {
  readonly initials: string;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
  /** 1 for the first interview of that person that day. */
  readonly serial: number;
}

const form = /^([A-Za-z]{1,8})(\d{4})(\d{2})(\d{2})(?:-([1-9]\d?))?$/;

/** Whether year, month and day (month 1-12) name a day of the calendar. */
export function isRealDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Reads `SZG20220713` or `szg20220713-2`; null where the form or the date is not real. Initials come back in capitals. */
export function parseRecordId(text: string): RecordId | null {
  const parts = form.exec(text.trim());
  if (parts === null) return null;
  const [, initials = '', year = '', month = '', day = '', serial] = parts;
  if (!isRealDate(Number(year), Number(month), Number(day))) return null;
  return { initials: initials.toUpperCase(), date: `${year}-${month}-${day}`, serial: serial === undefined ? 1 : Number(serial) };
}

export function formatRecordId({ initials, date, serial }: RecordId): string {
  return `${initials}${date.replaceAll('-', '')}${serial > 1 ? `-${serial}` : ''}`;
}

/** `wanted` itself where nobody has it, else the same with the first free `-2`, `-3` … */
export function freeRecordId(wanted: string, isTaken: (recordId: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  const parsed = parseRecordId(wanted);
  const stem = parsed === null ? wanted : formatRecordId({ ...parsed, serial: 1 });
  for (let serial = 2; ; serial += 1) {
    const candidate = `${stem}-${serial}`;
    if (!isTaken(candidate)) return candidate;
  }
}
