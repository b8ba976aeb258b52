import { formatRecordId, parseRecordId } from '#shared/domain/record-id.ts';
import { findDates } from './dates.ts';
import { parseHeader } from './header.ts';

/** A record id in running text: not part of a longer word or number, though Chinese characters may touch it. */
const strictForm = /(?<![A-Za-z0-9])[A-Za-z]{1,8}\d{8}(?:-[1-9]\d?(?!\d))?(?![A-Za-z0-9])/g;

/** Capitals standing alone, as initials do. */
const capitals = /(?<![A-Za-z0-9])[A-Z]{2,4}(?![A-Za-z0-9])/g;

/** What cameras, phones and recorders put before a date, and words of file names. Nobody's initials. */
const notInitials = new Set([
  'IMG', 'DSC', 'DSCN', 'MVIMG', 'VID', 'MOV', 'AUD', 'AUDIO', 'REC', 'RECORD', 'VOICE', 'SCAN', 'PHOTO', 'PIC', 'WECHAT', 'WX', 'QQ', 'TMP',
  'DOC', 'DOCX', 'TXT', 'PDF', 'FILE', 'COPY', 'NEW', 'FINAL', 'DRAFT', 'OK', 'NO', 'ID', 'AM', 'PM', 'ASR', 'WORD', 'WPS',
]);

/** How far into the text its first lines go, in UTF-16 units. */
const firstLines = 1_000;

/** The one record id written in `text`, in its standard form; null where there is none or more than one. */
function onlyRecordIdIn(text: string): string | null {
  const found = new Set<string>();
  for (const [match] of text.matchAll(strictForm)) {
    const parsed = parseRecordId(match);
    if (parsed !== null && !notInitials.has(parsed.initials)) found.add(formatRecordId(parsed));
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** One date and one group of 2-4 capitals in a file name, apart from each other: `SZG 2022-07-13 访谈`. */
function initialsAndDateIn(stem: string): string | null {
  const dates = new Set(findDates(stem).map(({ date }) => date));
  const initials = new Set([...stem.matchAll(capitals)].map(([match]) => match).filter((match) => !notInitials.has(match)));
  const [date] = dates;
  const [letters] = initials;
  if (dates.size !== 1 || initials.size !== 1 || date === undefined || letters === undefined) return null;
  return formatRecordId({ initials: letters, date, serial: 1 });
}

/**
 * The record id of an interview file, initials + yyyymmdd with a real date, or null where it must be asked for.
 * Looked for in the file name as one word (`SZG20220713-2.docx`, `访谈szg20220713.txt`), then there as exactly one date and
 * exactly one group of two to four capitals (`SZG 2022-07-13 访谈.docx`), then in the header's 记录编号, then as one word in
 * the first lines. Wherever two different ones turn up, that place tells nothing.
 */
export function guessRecordId(fileName: string, text: string): string | null {
  const stem = fileName.replace(/\.[A-Za-z0-9]{1,8}$/, '');
  return (
    onlyRecordIdIn(stem) ??
    initialsAndDateIn(stem) ??
    onlyRecordIdIn(parseHeader(text).fields.recordId ?? '') ??
    onlyRecordIdIn(text.slice(0, firstLines))
  );
}
