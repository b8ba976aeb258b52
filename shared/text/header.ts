import type { TranscriptHeader } from '#shared/domain/transcript.ts';
import { readDate } from './dates.ts';
import { type HeaderKey, headerKeyOf, headerKeySource, isSpeakerKey } from './header-keys.ts';
import { paragraphAt } from './paragraphs.ts';

/** What the first lines of a transcript say of the interview. The lines stay in the text; they are only read. */
export interface ParsedHeader {
  /** Fields that the header gives, trimmed; `date` is ISO. The record id stands as written, valid or not. */
  readonly fields: Partial<Omit<TranscriptHeader, 'cityId'>>;
  /** The city that the interviewee speaks for, by the name written there, or null. */
  readonly cityName: string | null;
  /** UTF-16 offset of the first line after the header; 0 where there is none. */
  readonly end: number;
}

interface HeaderPair {
  readonly key: HeaderKey;
  readonly value: string;
}

/** A header is at the top: so many lines are looked at, and none longer than this is part of it. */
const maximumLines = 60;
const maximumLineLength = 300;
const maximumValueLength = 200;
const maximumTitleLength = 60;
const maximumTitleLines = 5;

const lineStart = String.raw`^[\s\u3000\uFEFF>*#|•·-]*`;
const separator = String.raw`[*\s]*(?:[：:]\**|\t|\|)[^\S\n]*`;
const firstPair = new RegExp(`${lineStart}(?:${headerKeySource})${separator}`, 'iu');
const everyPair = new RegExp(`(?:${lineStart}|[\\s,，;；|]+\\**)(${headerKeySource})${separator}`, 'giu');
const unknownPair = /^[\s>*#|•·-]*[^\s：:，。！？!?]{1,12}\s*[：:].{0,60}$/u;
/** Who wrote the transcript down, how long it is …: nothing that is kept, and no title either. */
const aboutTheRecord = /^[\s>*#|•·-]*(?:\p{Script=Han}{0,4}(?:人|员|員|者|时长|時長|方式|版本|备注|備註)|transcri(?:bed by|ber)|recorded by|duration|remarks?|notes?)[*\s]*[：:]/iu;
const ruleLine = /^\s*[-=_*—·|:\s]{3,}\s*$/;
const sentenceMark = /[。！？!?…]/;
const greeting = /^(?:您好|你好|好的|嗯|是的|(?:hello|hi|yes|no|ok|thanks?)\b)/iu;

/** The `key：value` pairs of one line, several if it holds several; none where it does not begin with a known key. */
function pairsOf(line: string): HeaderPair[] {
  if (line.length > maximumLineLength || !firstPair.test(line)) return [];
  const matches = [...line.matchAll(everyPair)];
  return matches.map((match, index) => {
    const value = line.slice(match.index + match[0].length, matches[index + 1]?.index ?? line.length);
    return { key: headerKeyOf(match[1] ?? ''), value: value.replace(/^[\s*|]+|[\s*|；;，,]+$/g, '').slice(0, maximumValueLength) };
  });
}

/** A line at the top: with a known key, with keys that label turns as well, with a key of its own, or a title to be. */
interface HeaderLine {
  readonly kind: 'sure' | 'speaker' | 'unknown' | 'blank' | 'title';
  readonly pairs: readonly HeaderPair[];
  readonly text: string;
  /** Offset of the line after it. */
  readonly next: number;
}

function namesSomeone({ value }: HeaderPair): boolean {
  return value.length <= 40 && !sentenceMark.test(value) && !greeting.test(value);
}

/** What a line is, or null for the first line that no header can hold. */
function kindOf(line: string, pairs: readonly HeaderPair[], before: readonly HeaderLine[]): HeaderLine['kind'] | null {
  if (line.trim() === '' || ruleLine.test(line)) return 'blank';
  if (pairs.some(({ key }) => !isSpeakerKey(key))) return 'sure';
  if (pairs.length > 0) return pairs.every(namesSomeone) ? 'speaker' : null;
  if (aboutTheRecord.test(line) && line.length <= maximumTitleLength) return 'unknown';
  const isTop = before.every(({ kind }) => kind !== 'sure' && kind !== 'speaker') && before.length < maximumTitleLines;
  if (isTop) return line.length <= maximumTitleLength && !sentenceMark.test(line) ? 'title' : null;
  return unknownPair.test(line) ? 'unknown' : null;
}

function linesOf(text: string): HeaderLine[] {
  const lines: HeaderLine[] = [];
  for (let at = 0; at < text.length && lines.length < maximumLines; ) {
    const paragraph = paragraphAt(text, at);
    const line = text.slice(at, paragraph.end);
    const pairs = pairsOf(line);
    const kind = kindOf(line, pairs, lines);
    if (kind === null) break;
    at = Math.min(text.length, paragraph.end + 1);
    lines.push({ kind, pairs, text: line, next: at });
  }
  return lines;
}

function fieldsOf(pairs: readonly HeaderPair[]): Pick<ParsedHeader, 'fields' | 'cityName'> {
  const fields: { -readonly [Key in keyof ParsedHeader['fields']]: ParsedHeader['fields'][Key] } = {};
  let cityName: string | null = null;
  for (const { key, value } of pairs) {
    if (value === '' || key === 'interviewee') continue;
    if (key === 'city') cityName ??= value;
    else if (key === 'date') {
      const date = readDate(value);
      if (date !== null) fields.date ??= date;
    } else fields[key] ??= value;
  }
  return { fields, cityName };
}

/**
 * Reads the `键：值` / `Key: value` lines at the top of a transcript, in Chinese or English, one or several to a line,
 * also as rows of a table (tab) and in Markdown (** and |). The first line before them without a key is the title. The header ends
 * with its last line of a known key. 访谈者： and 受访者： lines belong to it only next to other keys and with a name for
 * value; else they are turns. Dates that are not of the calendar are left out.
 */
export function parseHeader(text: string): ParsedHeader {
  const lines = linesOf(text);
  let length = lines.findLastIndex(({ kind }) => kind === 'sure') + 1;
  if (length === 0) return { fields: {}, cityName: null, end: 0 };
  while (lines[length]?.kind === 'speaker') length += 1;
  const header = lines.slice(0, length);
  const { fields, cityName } = fieldsOf(header.flatMap(({ pairs }) => pairs));
  const title = header.find(({ kind }) => kind === 'title')?.text.replace(/^[\s>*#《]+|[\s*#》]+$/g, '') ?? '';
  const withTitle = title === '' || fields.title !== undefined ? fields : { ...fields, title };
  return { fields: withTitle, cityName, end: header.at(-1)?.next ?? 0 };
}
